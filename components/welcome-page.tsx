import type { Locale } from '../lib/i18n/locale';
import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import type { WelcomeTexts } from '../lib/i18n/welcome/zh-CN';
import { Icon, type IconName } from './icon';
import { LanguageSwitch } from './language-switch';

export interface WelcomePageProps {
  readonly locale: Locale;
  readonly texts: WelcomeTexts;
  readonly language: PageTexts['language'];
  readonly brand: string;
  readonly onLocale: (locale: Locale) => void;
}

const Points = (props: {
  readonly id: string;
  readonly title: string;
  readonly items: readonly string[];
  readonly icon: IconName;
}) => (
  <section aria-labelledby={props.id}>
    <h2 id={props.id}>{props.title}</h2>
    <ul class="points">
      {props.items.map((item) => (
        <li key={item}>
          <Icon name={props.icon} />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  </section>
);

const Note = (props: { readonly id: string; readonly title: string; readonly text: string }) => (
  <section aria-labelledby={props.id}>
    <h2 id={props.id}>{props.title}</h2>
    <p>{props.text}</p>
  </section>
);

/** What it does, what it never does, where it does not work: once, before the first use. */
export const WelcomePage = ({ texts, ...page }: WelcomePageProps) => (
  <div class="welcome">
    <header>
      <p class="brand">
        <img src="/icons/48.png" alt="" width="24" height="24" />
        {page.brand}
      </p>
      <LanguageSwitch locale={page.locale} texts={page.language} onChoose={page.onLocale} />
    </header>
    <main>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <section aria-labelledby="start" class="start">
        <h2 id="start">{texts.start.title}</h2>
        <p class="acts">
          <a class="btn primary" href="/practice.html">
            {texts.start.practice}
          </a>
          <a class="btn" href="https://wx.qq.com/" target="_blank" rel="noreferrer">
            {texts.start.open}
          </a>
          <a class="btn" href="/inventory.html">
            {texts.start.inventory}
          </a>
        </p>
        <p class="soft">{texts.start.practiceHint}</p>
      </section>
      <div class="pair">
        <Points id="does" icon="tick" {...texts.does} />
        <Points id="never" icon="cross" {...texts.never} />
      </div>
      <Note id="pin" {...texts.pin} />
      <Points id="reach" icon="go" {...texts.reach} />
      <Note id="tencent" {...texts.tencent} />
    </main>
  </div>
);
