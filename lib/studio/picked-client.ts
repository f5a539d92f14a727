import * as v from 'valibot';
import { isRecord } from '../model/is-record';
import type { ClientDescription } from '../picker/description';
import type { Naming } from '../picker/describe-client';
import type { Verdict } from '../picker/verdict';
import { descriptionSchema } from '../profile/clients/description-schema';
import { withValueIn, valueIn, type Draft } from './draft';

/** A description that came out of a page, as far as it holds. */
export type TakenClient =
  | { readonly ok: true; readonly description: ClientDescription; readonly verdict: Verdict }
  | { readonly ok: false; readonly path: string };

const isVerdict = (value: unknown): value is Verdict =>
  value === 'working' || value === 'partial' || value === 'unrecognised';

/** Checks what a page gave: its form, and that it speaks of nothing but what was asked for. */
export function takePicked(picked: unknown, { id, name, origin }: Naming): TakenClient {
  if (!isRecord(picked)) return { ok: false, path: '' };
  const parsed = v.safeParse(descriptionSchema, picked.description);
  if (!parsed.success) return { ok: false, path: v.getDotPath(parsed.issues[0]) ?? '' };
  const description = { ...parsed.output, id, name, matches: [`${origin}/*`] };
  const verdict = isVerdict(picked.verdict) ? picked.verdict : 'unrecognised';
  return { ok: true, description, verdict };
}

/** An id from an origin's host, in the form a profile wants. */
export const clientIdOf = (origin: string): string =>
  origin
    .replace(/^https?:\/\//, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 64)
    .replace(/-$/, '') || 'chat';

const ADDRESS =
  /^(?:(https?):\/\/)?([a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)(?::([1-9]\d{0,4}))?(?:[/?#].*)?$/i;
const USUAL_PORT: Readonly<Record<string, string>> = { https: '443', http: '80' };

/** The origin that a person typed or pasted; nothing where it is none that a profile takes. */
export function originTyped(text: string): string | undefined {
  const [, scheme = 'https', host, port] = ADDRESS.exec(text.trim()) ?? [];
  if (host === undefined || Number(port ?? 1) > 65_535) return undefined;
  const protocol = scheme.toLowerCase();
  const isUsual = port === undefined || port === USUAL_PORT[protocol];
  return `${protocol}://${host.toLowerCase()}${isUsual ? '' : `:${port}`}`;
}

const CLIENTS = ['settings', 'clients'] as const;

/** The draft with this client in it, in the place of one with the same id. */
export function withClient(draft: Draft, description: ClientDescription): Draft {
  const there = valueIn(draft, CLIENTS);
  const others = Array.isArray(there)
    ? (there as readonly unknown[]).filter(
        (each) => !(isRecord(each) && each.id === description.id),
      )
    : [];
  return withValueIn(draft, CLIENTS, [...others, description]);
}
