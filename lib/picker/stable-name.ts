/** A name that can stand in a selector as it is; escapes are refused in a profile. */
const PLAIN = /^[a-zA-Z][\w-]{1,47}$/;
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
const NUMBERED = /^[A-Z]?[a-z]{1,6}\d{1,2}$/;
/** Letters and digits that alternate, as in `1x2y3z`; `h2` and `col12` do not. */
const MIXED = /\d[a-z]|[a-z]\d+[a-z]/i;
/** What a slip of the page's makers leaves in place of a name. */
const UNSET = /(?:^|[-_])(?:undefined|null|NaN)(?:$|[-_])/;
const HARD_TO_SAY = /[bcdfghjklmnpqrstvwxz]{5}/i;
const VOWEL = /[aeiouy]/i;
const KNOWN_SHORT =
  /^(?:btn|msg|hdr|ftr|txt|img|nav|lst|grp|ctn|ctrl|bdy|wrp|sns|css|dlg|cht|muc|id|jid|im|ui|rtl|ltr|td|tr|dt|dd|li|ul|bd|hd|ft|xs|sm|md|lg|xl|cs|vc|tl|kw)$/i;
const MACHINE_MADE =
  /^(?:css|sc|jss|emotion|svelte|ember|ng|data-v|radix|headlessui|mui|react-aria|cdk|v|el-id|yui|ext-gen|gen|auto|uid|uuid)-?[\w-]*\d/i;
const STATE_WORD =
  /^(?:active|actived|selected|current|opened|open|closed|focus|focused|hover|hovered|disabled|enabled|loading|loaded|expanded|collapsed|visible|hidden|shown|unread|first|last|even|odd|dragging|editing|pressed|checked|sending|sent|online|offline|away|empty|highlighted|notified|notify|muted|pinned|typing|connected|connecting|idle|busy|ready|dark|light|blur|blurred|cur|on)$/i;
/** What an element bears while it comes or goes. */
const MOVING = /(?:^|[-_])(?:enter|leave|appear|exit)(?:[-_](?:active|to|from|done))?$/;
const UTILITY =
  /^(?:[a-z]{1,2}[trblxyse]?-(?:\d|auto|full|px|screen)|(?:flex|grid|block|inline|relative|absolute|fixed|sticky|static|truncate|rounded|border|shadow|bg|font|leading|overflow|items|justify|gap|space|min|max|cursor|transition|opacity|inset|row|col|container|clearfix|pull|float|clear|text)(?:$|-(?:\w{1,6}|center|hidden|nowrap)$))/i;

const words = (name: string): readonly string[] => name.split(/[-_]+/).filter(Boolean);

function isWordLike(part: string): boolean {
  if (part.length === 1 || NUMBERED.test(part) || KNOWN_SHORT.test(part))
    return /[a-z]/i.test(part);
  if (/\d/.test(part) && (MIXED.test(part) || /\d{3}/.test(part))) return false;
  const camel = part.match(WORD) ?? [];
  const letters = camel.filter((each) => !/\d/.test(each));
  // `bdVaJa`: too many humps for its length.
  if (letters.length > 1 && part.length / letters.length < 3.4) return false;
  return letters.every(
    (each) =>
      !HARD_TO_SAY.test(each) &&
      (each.length > 4 ? VOWEL.test(each) : true) &&
      (each.length > 1 || letters.length === 1),
  );
}

const isUnsaid = (part: string): boolean => part.length <= 3 && !VOWEL.test(part);

/** Whether a class or id looks as if people had named it, and will outlive the next release. */
export function isStableName(name: string): boolean {
  if (!PLAIN.test(name) || MACHINE_MADE.test(name) || UNSET.test(name)) return false;
  const parts = words(name);
  if (!parts.every(isWordLike)) return false;
  // One letter salad alone, `hgx`, tells nothing.
  return !(parts.length === 1 && isUnsaid(name) && !KNOWN_SHORT.test(name) && !NUMBERED.test(name));
}

/** The readable front of a name that ends in a hash: `Chat_title__` of `Chat_title__3xKd9`. */
export function stemOf(name: string): string | undefined {
  const [, stem] = /^([a-zA-Z][\w-]*?(?:__|--|[-_]))[A-Za-z0-9]{4,12}$/.exec(name) ?? [];
  if (stem === undefined || isStableName(name)) return undefined;
  const isTold =
    words(stem).length > 0 && stem.length >= 5 && isStableName(`${stem}x`.slice(0, 47));
  return isTold && !MACHINE_MADE.test(`${stem}0`) && words(stem).every(isWordLike)
    ? stem
    : undefined;
}

/** A name that says how something is just now, not what it is. */
export const isStateName = (name: string): boolean =>
  STATE_WORD.test(words(name).at(-1) ?? '') || MOVING.test(name) || /^(?:is|has)[-_A-Z]/.test(name);

/** A name that says how something looks. */
export const isLookName = (name: string): boolean => UTILITY.test(name);
