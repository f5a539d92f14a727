import { describe, expect, it } from 'vitest';
import { evaluateProfile } from '../../lib/evaluate/profile';
import { fullProfileText, profileText } from '../profile/profiles';

describe('evaluateProfile', () => {
  it('accepts, with each fault named', () => {
    expect(evaluateProfile(fullProfileText)).toEqual({
      ok: true,
      lines: ['accepted: 示例区工作群规范 serial 3, in-force'],
    });
    expect(evaluateProfile(profileText({ colour: 'red', timeZone: 8 }))).toMatchObject({
      ok: true,
      lines: [
        'accepted: serial 1, in-force',
        expect.stringContaining('unknown-key settings.colour') as string,
        'warning: wrong-value settings.timeZone: expected IANA time zone, found 8',
      ],
    });
  });

  it('refuses, with each reason named', () => {
    expect(evaluateProfile('{"format":"qunyue-profile","version":3}')).toEqual({
      ok: false,
      lines: [
        'refused',
        'reason: wrong-value version: expected 1, found 3',
        expect.stringContaining('missing serial') as string,
      ],
    });
  });
});
