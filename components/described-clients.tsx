import type { ClientTexts } from '../lib/i18n/clients/zh-CN';
import type { Problem } from '../lib/model/problem';
import { ForeignText } from './foreign-text';

/** One described client, as far as it is shown. */
export interface ShownClient {
  readonly id: string;
  readonly name: string;
  readonly origins: readonly string[];
  readonly state: 'allowed' | 'not-allowed' | 'refused';
  readonly problems: readonly Problem[];
}

export interface DescribedClientsProps {
  readonly texts: ClientTexts;
  /** Absent until they are read. */
  readonly clients?: readonly ShownClient[] | undefined;
  /** The id of the one that the browser was just asked for in vain. */
  readonly declined?: string | undefined;
  /** Called within the click itself: the browser asks the person only then. */
  readonly onAllow: (client: ShownClient) => void;
}

const wordsFor = (texts: ClientTexts, { code, found, path }: Problem): string =>
  texts.problems[code]?.(found) ?? path;

const ClientRow = ({
  client,
  texts,
  declined,
  onAllow,
}: Omit<DescribedClientsProps, 'clients'> & { readonly client: ShownClient }) => (
  <tr>
    <th scope="row">
      <ForeignText text={client.name} />
    </th>
    <td>
      {client.origins.map((origin) => (
        <div key={origin}>
          <code>
            <ForeignText text={origin.replace(/\/\*$/, '')} />
          </code>
        </div>
      ))}
    </td>
    <td>
      {texts.states[client.state]}
      {client.state === 'not-allowed' && (
        <button
          type="button"
          class="btn"
          aria-label={texts.allowFor(client.name)}
          onClick={() => onAllow(client)}
        >
          {texts.allow}
        </button>
      )}
      {client.problems.map((problem) => (
        <div key={problem.path} class="soft small">
          {wordsFor(texts, problem)}
        </div>
      ))}
      {declined === client.id && <p role="alert">{texts.declined}</p>}
    </td>
  </tr>
);

/** The clients that the settings profile describes, and a click for each site that is not allowed. */
export function DescribedClients({ clients, ...rest }: DescribedClientsProps) {
  const { texts } = rest;
  if (!clients) return null;
  if (clients.length === 0) return <p class="soft">{texts.none}</p>;
  return (
    <table class="described-clients">
      <caption class="sr">{texts.title}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.title}</th>
          <th scope="col">{texts.site}</th>
          <th scope="col">{texts.state}</th>
        </tr>
      </thead>
      <tbody>
        {clients.map((client) => (
          <ClientRow key={client.id} client={client} {...rest} />
        ))}
      </tbody>
    </table>
  );
}
