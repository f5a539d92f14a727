import assert from 'node:assert/strict';
import { pause } from './steps.mjs';

// A browser's own occlusion test looks some ten times a second; so does a person at most.
const clickBlindly = async (d, point) => {
  await pause(200);
  await d.page.mouse.click(...point);
};

// Opaque to the eye, and nothing to the pointer: the click falls through to the bar.
const GHOST = 'position:fixed;inset:0;width:100%;height:100%;background:#fff;pointer-events:none';
const with_ = (script) => `(point) => { const GHOST = '${GHOST}'; (${script})(point); }`;
const undo = () => window.uncover();
const cover = (name, script, more = {}) => ({
  name,
  during: with_(script),
  act: clickBlindly,
  undo,
  ...more,
});

export const covers = [
  cover('a later popover that takes the clicks', () => {
    const over = document.createElement('div');
    over.popover = 'manual';
    over.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;opacity:0.01';
    document.body.append(over);
    over.showPopover();
    document.querySelector('#editArea').focus();
    window.uncover = () => over.remove();
  }),
  cover('a later popover that lets the clicks through', () => {
    const over = document.createElement('div');
    over.popover = 'manual';
    over.style.cssText = GHOST;
    document.body.append(over);
    over.showPopover();
    window.uncover = () => over.remove();
  }),
  cover('a popover that comes back on top of the bar, over and over', () => {
    const over = document.createElement('div');
    over.popover = 'manual';
    over.style.cssText = GHOST;
    document.body.append(over);
    const show = () => {
      if (over.matches(':popover-open')) over.hidePopover();
      over.showPopover();
    };
    show();
    const timer = setInterval(show, 20);
    window.uncover = () => {
      clearInterval(timer);
      over.remove();
    };
  }),
  cover('such a popover inside a closed shadow root', () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const over = document.createElement('div');
    over.popover = 'manual';
    over.style.cssText = GHOST;
    root.append(over);
    document.body.append(host);
    over.showPopover();
    const timer = setInterval(() => {
      over.hidePopover();
      over.showPopover();
    }, 20);
    window.uncover = () => {
      clearInterval(timer);
      host.remove();
    };
  }),
  cover('the backdrop of a tiny popover', () => {
    const style = document.createElement('style');
    style.textContent = '#over::backdrop{background:#fff;pointer-events:none}';
    const over = document.createElement('div');
    over.id = 'over';
    over.popover = 'manual';
    over.style.cssText = 'width:1px;height:1px;border:0;padding:0;pointer-events:none';
    document.body.append(style, over);
    over.showPopover();
    window.uncover = () => {
      style.remove();
      over.remove();
    };
  }),
  cover('a modal dialog', () => {
    const dialog = document.createElement('dialog');
    dialog.textContent = '点这里';
    document.body.append(dialog);
    dialog.showModal();
    window.uncover = () => dialog.remove();
  }),
  cover('a modal dialog around the editor, see-through', () => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = `${GHOST};background:none`;
    const area = document.querySelector('#chatArea');
    const home = area.parentElement;
    dialog.append(area);
    home.append(dialog);
    dialog.showModal();
    document.querySelector('#editArea').focus();
    window.uncover = () => {
      dialog.close();
      home.append(area);
      dialog.remove();
    };
  }),
  cover(
    'an element in full screen',
    async () => {
      const over = document.createElement('div');
      over.style.cssText = GHOST;
      document.body.append(over);
      window.uncover = async () => {
        if (document.fullscreenElement) await document.exitFullscreen();
        over.remove();
      };
      await over.requestFullscreen();
    },
    {
      async act(d, point) {
        await clickBlindly(d, point);
        const isFull = await d.evaluate(() => document.fullscreenElement !== null);
        assert.ok(isFull, 'the attack lasted');
      },
    },
  ),
  cover('a frozen view transition', () => {
    const style = document.createElement('style');
    style.textContent = `::view-transition{background:#fff;pointer-events:none}
      ::view-transition-group(*),::view-transition-old(*),::view-transition-new(*){
        animation-duration:9s;opacity:0;pointer-events:none}`;
    document.head.append(style);
    const transition = document.startViewTransition?.(() => undefined);
    window.uncover = () => {
      transition?.skipTransition();
      style.remove();
    };
  }),
  cover(
    'moving the bar under the pointer',
    ([x, y]) => {
      const bar = document.documentElement.lastElementChild;
      const honest = bar.getAttribute('style');
      bar.style.setProperty('translate', '0 -120px', 'important');
      window.moved = [x, y - 120];
      window.uncover = () => bar.setAttribute('style', honest);
    },
    {
      act: (d, [x, y]) => d.page.mouse.click(x, y - 120),
      after: (d) => d.press('Escape'),
    },
  ),
  cover(
    'moving the composer, and the bar with it, under the pointer',
    () => {
      const area = document.querySelector('#chatArea');
      area.style.marginLeft = '60px';
      window.dispatchEvent(new Event('resize'));
      window.uncover = () => {
        area.style.marginLeft = '';
        window.dispatchEvent(new Event('resize'));
      };
    },
    { act: async (d) => d.page.mouse.click(...(await d.barPoint('仍然发'))) },
  ),
];
