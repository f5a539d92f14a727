import type { OptionsWords } from '../lib/i18n/options/options-texts';

/** A chat page that is known, and where it is. */
export interface KnownClient {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
}

export interface AboutSectionProps {
  readonly words: OptionsWords;
  readonly version: string;
  readonly clients: readonly KnownClient[];
  readonly parts: readonly { readonly name: string; readonly licence: string }[];
}

/** What this is, whose it is not, and how sure it is of each chat page. */
export const AboutSection = ({ words, version, clients, parts }: AboutSectionProps) => {
  const { about: texts } = words.texts;
  return (
    <section id="about" aria-labelledby="about-title">
      <h2 id="about-title">{words.texts.sections.about}</h2>
      <p>
        {texts.version} {version}
      </p>
      <p>{texts.tencent}</p>
      <p>{texts.data}</p>
      <table>
        <caption>{texts.clients}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.client}</th>
            <th scope="col">{texts.hosts}</th>
            <th scope="col">{texts.checked}</th>
            <th scope="col">{texts.confidence}</th>
          </tr>
        </thead>
        <tbody>
          {clients.map(({ id, name, hosts }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{hosts.join(' ')}</td>
              <td>{texts.evidence[id]?.checked ?? texts.unknown}</td>
              <td>{texts.evidence[id]?.confidence ?? texts.unknown}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{texts.licences}</h3>
      <p>{texts.own}</p>
      <ul class="bullets">
        {parts.map(({ name, licence }) => (
          <li key={name}>
            {name} ({licence})
          </li>
        ))}
      </ul>
    </section>
  );
};
