import type { ProblemTexts } from './problem-texts';

export const en: ProblemTexts = {
  nothing: 'nothing',
  sentences: {
    'wrong-value': '{path} should be {expected}, but is {found}; it is left out',
    'unknown-key': 'There is no {path}; it is ignored',
    missing: '{path} is missing (should be {expected})',
    conflict: '{path} contradicts itself: should be {expected}, but is {found}',
    'not-json': 'This is not JSON, or was not copied whole ({found})',
    'not-utf8': 'This is not UTF-8',
    'too-large': 'This is too large; at most {expected}',
    'too-deep': 'This is nested too deeply; at most {expected}, found {found}',
    'too-many': 'This holds too much; at most {expected} values, found {found}',
    'forbidden-key': 'The key {path} is not allowed',
    signed: 'This is the signed form; its signature must be checked first',
    unsigned:
      'This is not signed; a publisher’s key is pinned, and only profiles signed by it are taken',
    'bad-signature':
      'The signature does not fit: this was changed after it was signed, or not copied whole',
    'wrong-key': 'This is signed by another key than the pinned one',
    'unconfirmed-key':
      'Type the last six words of the fingerprint that the publisher told you, to confirm this key',
    'needs-signature':
      '{path} counts only from the managed policy or under a pinned signature; here it is left out',
    'rolled-back': 'Serial {found} is older than what is here already (should be {expected})',
    'same-serial':
      'Serial {found} has another content already; a change needs a higher one (should be {expected})',
    'below-min-serial':
      'Serial {found} is lower than the managed policy allows (should be {expected})',
    locked: '{path} is locked by the profile',
    'nothing-to-undo': 'There is nothing to undo',
    'http-needs-key': 'An http address is only for signed profiles whose key is pinned; use https',
    'password-in-address': 'The address must not hold a user name and password',
    'no-permission': 'There is no permission to fetch {expected}',
    'wrong-type': 'The server sent no profile ({found}); perhaps a sign-in page',
    'wrong-status': 'The server answered with status {found}',
    redirected: 'The address leads elsewhere, and is not followed',
    'too-slow': 'The server is too slow (at most {expected})',
    unreachable: 'The server can’t be reached ({found})',
    other: 'Something is wrong with {path}: should be {expected}, but is {found}',
  },
  expectations: [
    [/^string$/, 'text'],
    [/^number$/, 'a number'],
    [/^whole number, 0–9007199254740991$/, 'a whole number, 0 or more'],
    [/^whole number, (.+)$/, 'a whole number, $1'],
    [/^number, (.+)$/, 'a number, $1'],
    [/^(list|object)$/, 'a $1'],
    [/^list(,| of) (.+)$/, 'a list$1 $2'],
  ],
};
