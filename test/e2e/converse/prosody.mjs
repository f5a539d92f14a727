// A real XMPP server on loopback, for the real web client: it serves page, WebSocket and rooms, and
// its log says what was truly sent.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { until } from '../until.mjs';

export const PORT = 15280;
export const ORIGIN = `http://localhost:${PORT}`;
const USERS = ['alice', 'bob', 'wang'];
const MODULES =
  'disco roster saslauth carbons pep private bookmarks ping time posix mam http websocket smacks groups stanza_debug http_files';

const configOf = (dir) => `
run_as_root = true
daemonize = false
pidfile = "${dir}/prosody.pid"
data_path = "${dir}/data"
modules_enabled = { ${MODULES.split(' ')
  .map((name) => JSON.stringify(name))
  .join(', ')} }
modules_disabled = { "s2s", "tls", "dialback" }
http_files_dir = "${dir}/page"
http_paths = { files = "/" }
groups_file = "${dir}/groups.txt"
interfaces = { "127.0.0.1" }
c2s_ports = { }
http_interfaces = { "127.0.0.1" }
http_ports = { ${PORT} }
https_ports = { }
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_websocket_secure = true
authentication = "internal_hashed"
storage = "internal"
log = { debug = "${dir}/debug.log" }
VirtualHost "localhost"
  http_host = "localhost"
Component "conference.localhost" "muc"
  restrict_room_creation = false
  muc_room_default_public = true
  muc_room_default_persistent = true
`;

const page = `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>聊天</title>
<link rel="stylesheet" href="/dist/converse.min.css"></head><body class="converse-fullscreen">
<div id="conversejs-bg"></div><script type="module">
import '/dist/converse.min.js';
const asked = new URLSearchParams(location.search);
window.converse.initialize({
  assets_path: '/dist/', view_mode: 'fullscreen', i18n: 'en', authentication: 'login', auto_login: true,
  jid: asked.get('user') + '@localhost', password: asked.get('user') + 'pw',
  websocket_url: 'ws://localhost:${PORT}/xmpp-websocket', discover_connection_methods: false,
  auto_join_rooms: [{ jid: asked.get('room') + '@conference.localhost', nick: asked.get('user') }],
  muc_domain: 'conference.localhost', muc_instant_rooms: true, allow_non_roster_messaging: true,
  play_sounds: false, show_desktop_notifications: 'never', persistent_store: 'sessionStorage', loglevel: 'error',
});
</script></body></html>`;

/** @param {string} dist the web client's own files @returns a running server; `stop` removes all of it */
export async function startProsody(dist) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'qunyue-prosody-'));
  for (const name of ['data', 'page']) fs.mkdirSync(path.join(dir, name));
  fs.cpSync(dist, path.join(dir, 'page', 'dist'), { recursive: true });
  fs.writeFileSync(path.join(dir, 'page', 'index.html'), page);
  fs.writeFileSync(
    path.join(dir, 'groups.txt'),
    `[Unit]\n${USERS.map((name) => `${name}@localhost=${name}`).join('\n')}\n`,
  );
  const config = path.join(dir, 'prosody.cfg.lua');
  fs.writeFileSync(config, configOf(dir));
  for (const user of USERS) {
    const args = ['--config', config, 'register', user, 'localhost', `${user}pw`];
    const done = spawnSync('prosodyctl', args, { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`prosodyctl: ${done.stdout}${done.stderr}`);
  }
  const server = spawn('prosody', ['--config', config, '-F'], { stdio: 'ignore' });
  const log = () => fs.readFileSync(path.join(dir, 'debug.log'), 'utf8');
  const isUp = () =>
    fetch(ORIGIN).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(isUp, 'prosody', 20_000);
  return {
    /** Texts of messages that arrived from browsers, oldest first. */
    received: () =>
      [...log().matchAll(/RECV: <message .*?<body>(.*?)<\/body>/g)].map(([, body]) => body),
    async stop() {
      const gone = new Promise((done) => server.once('exit', done));
      server.kill();
      await gone;
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}
