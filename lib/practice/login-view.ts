import { element } from './element';

/** The logged-out state: a drawing in the QR code's place, and a button instead of a phone. */
export function loginView(logIn: () => void): HTMLElement {
  const code = element('img', {
    class: 'img',
    alt: '二维码（练习用，扫不了）',
    src: codeAddress(),
  });
  const button = element('button', { type: 'button', class: 'login_button' }, '扫码登录');
  button.addEventListener('click', logIn);
  return element(
    'main',
    { class: 'login' },
    element('div', { class: 'login_box' }, element('div', { class: 'qrcode' }, code), button),
  );
}

/** Three corner marks and some squares: clearly a code, and clearly none that leads anywhere. */
function codeAddress(): string {
  const corner = (x: number, y: number) =>
    `<path d="M${x} ${y}h7v7h-7zm1 1v5h5v-5zm1 1h3v3h-3z" fill-rule="evenodd"/>`;
  const dots = Array.from(
    { length: 441 },
    (_, index) => [index % 21, Math.floor(index / 21)] as const,
  )
    .filter(([x, y]) => !((x < 8 && y < 8) || (x > 12 && y < 8) || (x < 8 && y > 12)))
    .filter(([x, y]) => (Math.imul((x + 3) * (y + 5), 0x9e3779b1) >>> 16) % 2 === 0)
    .map(([x, y]) => `<path d="M${x} ${y}h1v1h-1z"/>`);
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 25 25"><path fill="#fff" d="M-2-2h25v25h-25z"/>' +
    `${corner(0, 0)}${corner(14, 0)}${corner(0, 14)}${dots.join('')}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
