import { mountGuard } from '../../lib/practice/mount';
import { practiceChat, type PracticeChat } from '../../lib/practice/oracle';
import { showPageGlobals } from '../../lib/practice/page-globals';
import { pageHead, PracticePage } from '../../lib/practice/page';
import { practiceTools } from '../../lib/practice/tools';

declare global {
  interface Window {
    practiceChat: PracticeChat;
  }
}

const LOGGED_OUT = '0';
const login = new URLSearchParams(location.search).get('login') ?? undefined;
const place = document.createElement('div');
place.className = 'practice_place';
const page = new PracticePage(place, login === LOGGED_OUT ? undefined : login);

document.body.append(pageHead(practiceTools(page)), place);
window.practiceChat = practiceChat(page);
showPageGlobals(page);
if (login === LOGGED_OUT) page.logOut();
else page.logIn();

if (/^(chrome|moz)-extension:$/.test(location.protocol)) {
  const note = document.getElementById('practice_note');
  // --- The one place where the guard comes in without a content script. ---
  await mountGuard().then(
    () => note?.append('这是扩展自带的页面，提醒由页面直接装入。'),
    () => note?.append('这是扩展自带的页面，但提醒没有装上。'),
  );
}
