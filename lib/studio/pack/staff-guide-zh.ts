import { orBlank, wordsToType, type PackAbout } from './about';
import type { PrintedPage } from './document';

/** 员工须知: one page, for whoever is asked to install it. */
export const staffGuideZh = ({ profile, fingerprint, contact, today }: PackAbout): PrintedPage => ({
  lang: 'zh-CN',
  title: '群约：使用须知',
  facts: [
    ['规范', `${orBlank(profile.name)}（第 ${profile.serial} 号）`],
    ['发布', orBlank(profile.issuer)],
    ['日期', today],
    ['咨询', orBlank(contact)],
  ],
  lead: '安装是自愿的。不装、停用、卸载，都不影响工作，也不需要说明理由。',
  sections: [
    {
      title: '它做什么',
      points: [
        '在微信网页版的工作群里，发送之前提醒一句：非工作时间、表情包、只有「收到」、短时间重复。发不发由您定，按 Ctrl+回车仍然发。',
        '非工作时间写好的话可以先留着，到上班时提醒您；不会代发。',
        '在您自己的电脑上记一本工作群台账，指出疑似重复、已完成和久未活动的群，写明依据。',
      ],
    },
    {
      title: '它从不做什么',
      points: [
        '不排名，不考核，不统计谁装了、谁几点发；没有服务器，单位看不到您的任何记录。',
        '不保存、不上传消息内容；私聊、社交群不看不记。成员只存本机算出的代码，不存姓名。',
        '不代发、不删除、不退群；看不准就照常放行。',
        '提醒次数只在您自己的电脑上；是否把合计次数交给管理员由您定，凑满 5 人才看得到合计。',
      ],
    },
    {
      title: '怎么装（中国大陆，按顺序选能用的）',
      points: [
        'Microsoft Edge：在 Edge 外接程序商店（Edge Add-ons）安装单位告知的「群约」。',
        'Firefox：打开单位发给您的、经 Mozilla 签名的 .xpi 文件，点「添加」。',
        '都不行时：解压单位发的压缩包，在 edge://extensions 或 chrome://extensions 打开开发者模式，点「加载解压缩的扩展」选该文件夹。文件夹不能删；浏览器每次启动可能提示，更新须重新加载。',
        '没有加入域的 Windows 不能由单位强制安装，须自己装；这也符合自愿。',
        '装好后打开微信网页版，图标显示「本页提醒已开启」即可。账号登录不了网页版是微信的限制。',
      ],
    },
    {
      title: '怎么用上本单位的规范',
      points: [
        '单位用组织策略下发的，不用做什么：设置页会写「来自组织策略」。',
        '没有策略的，在设置页选择单位发的规范文件，或贴入粘贴码，看过改动再应用。',
        fingerprint
          ? `首次使用须键入密钥指纹的末六个词：${wordsToType(fingerprint)}。请与管理员用电话或当面核对，不要只照抄文件旁边写的。`
          : '这份规范没有签名：其中的锁定不生效，任何设置都可以自己改。',
      ],
    },
    {
      title: '说明白',
      points: [
        '这不是腾讯的产品。微信可能限制使用外挂插件的账号（2024 年 3 月 26 日公告）；是否使用请自己决定。',
        '涉密信息不上网。它看到涉密字样会提醒，不代替保密审查。',
      ],
    },
  ],
  foot: `群约 · 规范第 ${profile.serial} 号${profile.expires === undefined ? '' : `，有效至 ${profile.expires}`}`,
});
