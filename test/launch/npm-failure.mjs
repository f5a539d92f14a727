import { NamedFailure } from './failure.mjs';

const UNKNOWN = {
  name: 'install-failed',
  message: 'npm ci failed',
  next: ['Run `npm ci --ignore-scripts` to see all of it.'],
};

const KNOWN = [
  {
    name: 'no-network',
    pattern:
      /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b|network request.*failed/i,
    message: 'the package registry could not be reached',
    next: [
      'Check the network, or the proxy: npm config get proxy',
      'In an intranet, name its mirror: npm config set registry <address>',
      'Then run the same command again.',
    ],
  },
  {
    name: 'certificate-refused',
    pattern: /SELF_SIGNED_CERT|UNABLE_TO_(VERIFY|GET)|CERT_HAS_EXPIRED|DEPTH_ZERO/,
    message: 'the registry showed a certificate that Node does not trust',
    next: [
      'Set NODE_EXTRA_CA_CERTS to the PEM file of your office’s own authority, then try again.',
    ],
  },
  {
    name: 'disk-full',
    pattern: /\bENOSPC\b|no space left/i,
    message: 'the disk is full',
    next: ['Free about 1 GB where the project lies (and in the npm cache), then try again.'],
  },
  {
    name: 'file-in-use',
    pattern: /\bEBUSY\b/,
    message: 'a file of node_modules is in use by another program',
    next: ['Close editors and browsers that use the project, then try again.'],
  },
  {
    name: 'no-rights',
    pattern: /\b(EACCES|EPERM|EROFS)\b|permission denied/i,
    message: 'npm may not write here',
    next: [
      'Move the project to a folder you own, or take it over: it must be writable, with node_modules.',
      'If the npm cache is somebody else’s: npm config set cache <a folder of yours>',
    ],
  },
  {
    name: 'lock-mismatch',
    pattern:
      /can only install packages when your package\.json and package-lock\.json.*are in sync|code EUSAGE/is,
    message: 'package.json and package-lock.json do not agree',
    next: [
      'Take both from the same commit: git checkout -- package.json package-lock.json',
      'If you changed package.json: npm install --package-lock-only',
    ],
  },
  {
    name: 'package-damaged',
    pattern: /\bEINTEGRITY\b/,
    message: 'a downloaded package is not the one the lockfile names',
    next: ['Empty the npm cache (npm cache clean --force), then try again.'],
  },
  {
    name: 'package-missing',
    pattern: /\b(E404|ETARGET|ENOVERSIONS)\b/,
    message: 'the registry does not have a package at the version the lockfile names',
    next: ['A mirror may lag behind: try npm’s own registry, or wait for the mirror.'],
  },
  {
    name: 'npm-missing',
    pattern: /spawn npm|npm(\.cmd)?['"]? (is not recognized|: not found|ENOENT)/,
    message: 'npm was not found beside Node',
    next: ['Install Node from nodejs.org or your system’s package `npm`, then try again.'],
  },
];

/** npm's own words, without its warnings about the calling Node: the tools run on another. */
function ownWords(output) {
  const told = /^npm (error|ERR!)|TAR_ENTRY_ERROR|^(?!npm )/;
  const lines = output.split('\n').filter((line) => line.trim() && told.test(line));
  return [...new Set(lines)].slice(0, 8).join('\n');
}

/** @param {string} output what a failed `npm ci` printed */
export function explainNpmFailure(output) {
  const known = KNOWN.find(({ pattern }) => pattern.test(output));
  const { name, message, next } = known ?? UNKNOWN;
  return new NamedFailure(name, `${message}\n${ownWords(output)}`, next);
}
