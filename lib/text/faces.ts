import { simplify } from './simplified';

/**
 * What stands between brackets as a note or for something that was sent: [通知], [图片], [张三], [已完成].
 * Everything else of four characters at most is taken for a face: WeChat and its neighbours have
 * hundreds, and new ones every year.
 */
const NOTE =
  /通知|重要|提醒|公告|文件|照片|视频|语音|链接|记录|程序|完成|接龙|投票|任务|引用|公开|[草定]稿|表(?!情)|会(?!社)|急(?!死)|回复(?!$)|[转图地办阅附群款号报已未新置名签类级期组科局处队班所站区市省县镇乡村街路室楼厅部年月日周零一二三四五六七八九十]/u;
const HAN_FACE = /^[\p{Script=Han}6]{1,4}$/u;
const FACE_ALL_THE_SAME = /^(?:月[亮饼]|转圈|合十|社会社会|自定义表情)$/u;

/** WeChat's English names are single words or two; these bracketed words are placeholders. */
const ENGLISH_FACE = /^[A-Z][A-Za-z!！'’ -]{1,15}$/u;
const ENGLISH_PLACEHOLDER =
  /^(?:file|photo|image|picture|video|voice|audio|link|location|card|contact|music|note|urgent|notice|todo|done|draft|important|reminder|update|mini ?program|chat history|red packet|transfer)s?$/iu;

/** Whether `[name]` is a face (or a sticker's placeholder) and no note such as [通知]. */
export const isFace = (name: string): boolean =>
  FACE_ALL_THE_SAME.test(name) ||
  (HAN_FACE.test(name) && !NOTE.test(simplify(name))) ||
  (ENGLISH_FACE.test(name) && !ENGLISH_PLACEHOLDER.test(name));

/** Some write them in round brackets, where most of what else stands is a remark: （线上）, （张三）. */
export const isRoundFace = (name: string): boolean =>
  /^(?:.?笑|鼓掌|玫瑰|强|赞|握手|抱拳|胜利|[爱比]心|[撒送鲜]花|加油|大哭|流泪|捂脸|可爱|害羞|调皮|呲牙|愉快|谢谢)$/u.test(
    name,
  );
