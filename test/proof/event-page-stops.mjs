// Firefox stops the event page while it writes; every acknowledged write is there, once.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compareNames, isMain, prove } from './ledger.mjs';
import { openFirefox } from './marionette.mjs';
import { readStored, writeUntilTold } from './page-side.mjs';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Each script has globals of its own in Firefox: a writer that runs on leaves its result in the page. */
const startWriting = `(task) => { (${writeUntilTold})(task).then((done) => {
  document.documentElement.dataset.written = JSON.stringify(done);
}); }`;
const takeWritten = () => {
  const { dataset } = document.documentElement;
  const written = dataset.written === undefined ? undefined : JSON.parse(dataset.written);
  delete dataset.written;
  return written;
};

export async function stopEventPages({ stops, number = 0 }) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'qunyue-proof-'));
  const firefox = await openFirefox(profile);
  const figures = { acknowledged: 0, stops: 0, repeats: 0 };
  const acknowledged = [];
  try {
    for (let turn = 0; figures.stops < stops; turn += 1) {
      const task = { prefix: `${number}之${turn}`, count: 200, batch: 4 };
      await firefox.evaluate(startWriting, task);
      let written;
      while (!written) {
        await pause(20 + Math.random() * 200);
        if (figures.stops < stops && (await firefox.stopEventPage())) figures.stops += 1;
        written = await firefox.evaluate(takeWritten);
      }
      acknowledged.push(...written.acknowledged);
      figures.repeats += written.repeats;
    }
    const { names } = await firefox.evaluate(readStored);
    const state = await firefox.evaluate(() =>
      browser.runtime.sendMessage({ type: 'storageState' }).then(({ value }) => value.state),
    );
    figures.acknowledged = acknowledged.length;
    return {
      ...figures,
      ...compareNames(acknowledged, names),
      falseAlarms: state === 'ok' ? 0 : 1,
    };
  } finally {
    await firefox.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

/** What is to be reached in all, and one slice of it. */
export const eventPageStops = {
  name: 'event-page-stops',
  goals: { stops: 100 },
  slice: ({ number, short }) => stopEventPages({ number, stops: short ? 3 : 20 }),
};

if (isMain(import.meta.url)) await prove(eventPageStops);
