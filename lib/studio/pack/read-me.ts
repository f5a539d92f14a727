import { wordsToType, type PackAbout } from './about';
import type { PrintedPage } from './document';

/** For the admin: which file goes where, and what can't be done. */
export const readMe = ({ profile, place, fingerprint, today }: PackAbout): PrintedPage => ({
  lang: 'zh-CN',
  title: '群约发放包：怎么放',
  facts: [
    ['规范', `${profile.name}（第 ${profile.serial} 号）`],
    ['签名', profile.signed ? '已签名' : '未签名'],
    ['日期', today],
  ],
  lead: '先在一台机器上试：放好文件，打开扩展的设置页，应写「来自组织策略」和本规范的名称。',
  sections: [
    {
      title: '装到机器上（先选能用的）',
      points: [
        'Edge 外接程序商店最省事；其次是 Firefox 的签名 XPI；最后才是加载解压缩的扩展。中国大陆通常打不开 Chrome 网上应用店。',
        '没有加入域、也没有设备管理的 Windows，Chrome 和 Edge 会忽略对商店以外扩展的强制安装；组织策略文件本身照样生效。',
        `本包按这些编号写成：Chrome/Chromium ${place.chromeId}，Edge ${place.edgeId}，Firefox ${place.firefoxId}。扩展页上显示的编号不同，就得用那个编号重做一次发放包。`,
      ],
    },
    {
      title: 'Windows',
      points: [
        'windows\\*-machine.reg 对全机生效（HKLM，须管理员双击或组策略首选项下发）；*-user.reg 只对当前用户（HKCU）。选一种，不要两种都导入。',
        '文件会先清掉本扩展以前的策略再写入。文件里以分号开头的几行是强制安装的写法，供加入域的机器参考。',
        'Firefox：把 firefox\\policies.json 放到 C:\\Program Files\\Mozilla Firefox\\distribution\\。',
      ],
    },
    {
      title: 'Linux（统信 UOS、麒麟等）',
      points: [
        'Chromium：linux/chromium-chrome/qunyue.json 放到 /etc/chromium/policies/managed/；有的发行版是 /etc/chromium-browser/policies/managed/。',
        'Google Chrome：同一个文件放到 /etc/opt/chrome/policies/managed/。Edge：linux/edge/qunyue.json 放到 /etc/opt/edge/policies/managed/。',
        'Firefox：firefox/policies.json 放到 /etc/firefox/policies/；Debian 系的 firefox-esr 放到 /usr/lib/firefox-esr/distribution/。',
        'UOS、麒麟自带的浏览器多以 Chromium 为底，目录名各家不同，请在 chrome://policy 页或厂商文档里核对；本包没有在它们上面验证过。',
        '目录归 root 所有，文件 0644；先写到同目录的临时名再改名。Chromium 约五秒后跟上，Firefox 下次启动时读。',
      ],
    },
    {
      title: 'macOS',
      points: [
        'macos/*.plist 用设备管理（MDM）下发为受管理的偏好设置，域名就是文件名；单机试验可放到 /Library/Managed Preferences/。',
        'Firefox：firefox/policies.json 放到 Firefox.app/Contents/Resources/distribution/。',
      ],
    },
    {
      title: '没有策略的机器',
      points: [
        '发 profile.json，或贴入 profile-code.txt 里的粘贴码，员工在设置页自己应用。',
        fingerprint
          ? `首次导入须键入指纹末六个词：${wordsToType(fingerprint)}。完整指纹：${fingerprint.join(' ')}。请用电话或当面告知，不要只随文件发。`
          : '未签名的规范能用，但锁定不生效，也防不了别人改。',
      ],
    },
    {
      title: '已有的策略文件',
      points: [
        'policies.json 一台机器只有一份：已有的，把本文件里的内容并进去，不要覆盖。',
        '撤回：删去所放的文件（Windows 删去注册表里 3rdparty\\extensions 下本扩展的编号），员工自己的设置就恢复。',
      ],
    },
    {
      title: '发给员工',
      points: [
        '随包的 staff-guide 是一页须知，privacy-notice 是个人信息处理告知，请单位核对、填空后再发。',
        '安装自愿，不排名、不考核、不统计谁装了。',
      ],
    },
  ],
  foot: `群约 · 规范第 ${profile.serial} 号`,
});
