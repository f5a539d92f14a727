// What looks like an attack and is none: the bar stays in sight, so the person's confirm counts.
const sheet = (css) =>
  `() => document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} }))`;

export const harmless = [
  {
    name: 'the highest z-index can’t reach the top layer',
    during: () => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff';
      document.body.append(cover);
    },
  },
  { name: 'a page-wide reset', before: sheet('*{all:unset!important}') },
  {
    name: 'a body that is faded, filtered, moved and takes no pointer',
    before: sheet('body{opacity:.9;filter:grayscale(1);transform:scale(.99);pointer-events:none}'),
    honest: 'key',
  },
  {
    name: 'a style for every popover',
    before: sheet(
      '[popover],:popover-open{inset:-3000px!important;opacity:0!important;display:none!important}',
    ),
  },
  {
    name: 'an open popover elsewhere',
    before: () => {
      const other = document.createElement('div');
      other.popover = 'manual';
      other.textContent = '菜单';
      other.style.cssText = 'inset:0 auto auto 0;margin:0';
      document.body.append(other);
      other.showPopover();
      window.other = other;
    },
    // Which of two lies on top can't be known for sure: the confirm waits until it is closed.
    undo: () => window.other.remove(),
  },
  { name: 'nothing at all, by the key', honest: 'key' },
];
