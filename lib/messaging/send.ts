import { native } from '../platform/native';
import type { MessageType, Request, Response } from './protocol';

/** Asks the background; rejects when it is gone (an extension update) or refuses the sender. */
export async function send<T extends MessageType>(
  type: T,
  request: Request<T>,
): Promise<Response<T>> {
  const answer: unknown = await native.runtime.sendMessage({ type, request });
  if (typeof answer === 'object' && answer !== null && 'ok' in answer) {
    if ('value' in answer && answer.ok === true) return answer.value as Response<T>;
    if (answer.ok === true) return undefined as Response<T>;
  }
  throw new Error(`${type}: the background did not answer`);
}
