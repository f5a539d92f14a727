import { formsOf, nameKey, shownName } from '../identity/name-key';
import { asToken, isSealed, isToken, joinParts, partsOf } from '../identity/sealed-text';
import { openingWith, type TextChange } from './sealed-rows';

/** Texts by token, in a place that ends with the browser and is never written to a disk. */
export interface NameSession {
  read(): Promise<Readonly<Record<string, string>>>;
  write(texts: Readonly<Record<string, string>>): Promise<void>;
}

/** Makes a keyed hash of a text; with this machine's key, or one that nobody else has. */
type KeyOf = (text: string) => Promise<string>;

/** More than anybody's groups are called; a page that claims more is forgotten from the oldest on. */
const MOST_TEXTS = 20_000;

function ownKeyOf(): KeyOf {
  const made = crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (text) => {
    const digest = await crypto.subtle.sign('HMAC', await made, new TextEncoder().encode(text));
    return Array.from(new Uint8Array(digest, 0, 12), (byte) => byte.toString(16)).join('-');
  };
}

const noSession: NameSession = {
  read: () => Promise.resolve({}),
  write: () => Promise.resolve(),
};

/**
 * The names of groups whose kind is unknown: on the disk are only tokens, and this tells what they
 * stand for as long as the browser runs. After that a name is known again when a page shows it.
 */
export class UnknownNames {
  readonly #texts = new Map<string, string>();
  readonly #tokens = new Map<string, string>();
  /** Tokens that the session holds, or shall hold with the next `flush`. */
  readonly #kept = new Set<string>();
  #isSaved = true;
  #ready: Promise<void> | undefined;

  constructor(
    private readonly keyOf: KeyOf = ownKeyOf(),
    private readonly session: NameSession = noSession,
  ) {}

  /** Once in the life of the background; a page that only reads calls `reload`. */
  ready(): Promise<void> {
    this.#ready ??= this.reload();
    return this.#ready;
  }

  /** Without a session nothing is lost but names until their next sighting: never rejects. */
  async reload(): Promise<void> {
    const texts = await this.session.read().catch(() => ({}));
    for (const [token, text] of Object.entries(texts)) {
      this.#put(token, text);
      this.#kept.add(token);
    }
  }

  /** From now on rows with these names open, and these texts can be sealed; gives all their forms. */
  async know(texts: Iterable<string>): Promise<ReadonlySet<string>> {
    await this.ready();
    const forms = new Set(Array.from(texts, (text) => formsOf(text)).flat());
    const unknown = [...forms].filter(
      (text) => text !== '' && !isSealed(text) && !this.#tokens.has(text),
    );
    await Promise.all(
      unknown.map(async (text) => this.#put(asToken(await this.keyOf(text)), text)),
    );
    if (this.#texts.size > 2 * MOST_TEXTS)
      for (const token of [...this.#texts.keys()].slice(0, -2 * MOST_TEXTS)) this.#drop(token);
    return forms;
  }

  /** `know`, and so that a background that is stopped at any moment still knows them. */
  async keep(texts: readonly string[]): Promise<void> {
    for (const form of await this.know(texts)) this.#keep(form);
    await this.flush();
  }

  /** Puts into the session what was sealed since; before a write is acknowledged. Never rejects. */
  async flush(): Promise<void> {
    if (this.#isSaved) return;
    this.#isSaved = true;
    for (const token of [...this.#kept].slice(0, Math.max(0, this.#kept.size - MOST_TEXTS)))
      this.#drop(token);
    await this.#write();
  }

  /** The person does not want a group recorded: its names go from here as well. */
  async drop(names: readonly string[]): Promise<void> {
    for (const form of names.flatMap(formsOf)) this.#drop(this.#tokens.get(form) ?? form);
    await this.#write();
  }

  async clear(): Promise<void> {
    for (const token of [...this.#texts.keys()]) this.#drop(token);
    await this.#write();
  }

  /** The token of a text, whether or not it is known; nothing is remembered. */
  async token(text: string): Promise<string> {
    return isToken(text) ? text : asToken(await this.keyOf(text));
  }

  /** The token of a text that is known; `undefined` for others. */
  tokenOf(text: string): string | undefined {
    return isToken(text) ? text : this.#tokens.get(text);
  }

  readonly opening: TextChange = openingWith((token) => this.#texts.get(token));

  /** Tells `missing` of texts that were never made known: they are left out. */
  sealing(missing: (text: string) => void): TextChange {
    const text = (plain: string): string => {
      if (plain === '' || isToken(plain)) return plain;
      const token = this.#keep(plain);
      if (token === undefined) missing(plain);
      return token ?? '';
    };
    const name = (plain: string): string => {
      if (plain === '') return '';
      const { exact, shown, key } = partsOf(plain) ?? {
        exact: plain,
        shown: shownName(plain),
        key: nameKey(plain),
      };
      return joinParts({ exact: text(exact), shown: text(shown), key: text(key) });
    };
    return { text, name };
  }

  #put(token: string, text: string): void {
    this.#texts.set(token, text);
    this.#tokens.set(text, token);
  }

  #keep(text: string): string | undefined {
    const token = this.#tokens.get(text);
    if (token === undefined || this.#kept.has(token)) return token;
    this.#kept.add(token);
    this.#isSaved = false;
    return token;
  }

  #drop(token: string): void {
    const text = this.#texts.get(token);
    this.#texts.delete(token);
    this.#kept.delete(token);
    if (text !== undefined) this.#tokens.delete(text);
  }

  #write(): Promise<void> {
    const texts = [...this.#kept].flatMap((token) => {
      const text = this.#texts.get(token);
      return text === undefined ? [] : [[token, text] as const];
    });
    return this.session.write(Object.fromEntries(texts)).catch(() => undefined);
  }
}
