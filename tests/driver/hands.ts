// Does activities by their handles: marking, matching, sorting, mending a book, looking through documents, writing.
import { expect, type Locator, type Page } from '@playwright/test';
import { MARKED } from '../../src/activities/dossier/rules.ts';
import { ASK, ENTER, mendedAmount, STRIKE } from '../../src/activities/ledger/rules.ts';
import { CONCLUSION } from '../../src/activities/match/rules.ts';
import type { Answer } from '../../src/activities/rules.ts';
import { PICTURE, SLOGAN } from '../../src/activities/studio/rules.ts';
import { chat, chatByChance, expectChatted, isChatting } from './chatting.ts';
import type { Dice } from './dice.ts';
import { pick } from './picking.ts';
import { expectScored, isScoring, score, scoreByChance } from './scoring.ts';
import { expectSteered, isSteering, steer, steerByChance } from './steering.ts';

/** More than any activity has. */
const MOST_CARDS = 24;

const the = (page: Page, handle: string): Locator => page.locator(`[data-do="${handle}"]`);

/** Handles that begin so, without their beginning. */
async function handlesOf(page: Page, beginning: string): Promise<string[]> {
  const found = await page.locator(`[data-do^="${beginning}"]`).all();
  const handles = await Promise.all(found.map((one) => one.getAttribute('data-do')));
  return handles.map((handle) => handle?.slice(beginning.length) ?? '');
}

/** Opens document after document until what is sought lies on the desk. */
async function openWith(page: Page, sought: Locator): Promise<void> {
  for (const document of await handlesOf(page, 'act:open-')) {
    if ((await sought.count()) > 0) return;
    await the(page, `act:open-${document}`).click();
    await expect(the(page, `act:open-${document}`)).toHaveAttribute('aria-selected', 'true');
  }
}

/** Marks a thing or a passage, in whichever document it stands; for a reason, where one is given. */
export async function mark(page: Page, item: string, reason: string = MARKED): Promise<void> {
  const button = the(page, `act:mark-${item}`);
  await openWith(page, button);
  await button.first().click();
  await expect(button.first()).toHaveAttribute('aria-pressed', 'true');
  if (reason !== MARKED) await pick(the(page, `act:why-${item}-${reason}`));
}

/** Ties two passages with the red thread. @param ends as an answer names them, `one+other` */
export async function tie(page: Page, ends: string): Promise<void> {
  await the(page, 'act:tie').click();
  for (const end of ends.split('+')) {
    const passage = the(page, `act:take-${end}`);
    await openWith(page, passage);
    await passage.click();
  }
  await expect(the(page, `act:untie-${ends}`)).toHaveCount(1);
  await the(page, 'act:tie').click();
}

/** Draws the conclusion of a match whose cards are all placed. */
export const conclude = (page: Page, missing: string): Promise<void> =>
  pick(the(page, `act:conclude-${missing}`));

/** Puts a fact to an element, or to `none`. */
export async function place(page: Page, fact: string, element: string): Promise<void> {
  const card = the(page, `act:pick-${fact}`);
  await card.click();
  await expect(card).toHaveAttribute('aria-pressed', 'true');
  await the(page, `act:place-${element}`).click();
  await expect(card).toHaveAttribute('aria-pressed', 'false');
}

/** Puts a card into a tray, and has read what is said about it. */
export async function sort(page: Page, card: string, tray: string): Promise<void> {
  const inTray = the(page, `act:pick-${card}`);
  if ((await inTray.count()) > 0) await inTray.click();
  const onTop = page.locator('.top-card');
  for (let tries = 0; tries < MOST_CARDS; tries += 1) {
    if ((await onTop.getAttribute('data-card')) === card) break;
    await the(page, 'act:another').click();
  }
  await expect(onTop).toHaveAttribute('data-card', card);
  await the(page, `act:place-${tray}`).click();
  const lying = page.locator(`[data-place="${tray}"] [data-do$="-${card}"]`);
  await expect(lying).toHaveCount(1);
  const next = the(page, 'act:next-card');
  if ((await next.count()) > 0) await next.click();
}

/** Does something about an entry of an account book, or enters a receipt; as an answer writes it. */
export async function mend(page: Page, item: string, to: string): Promise<void> {
  const isOpen = the(page, 'act:close-entry');
  if ((await isOpen.count()) > 0) await isOpen.click();
  const side = async (name: string) => {
    const tab = the(page, `act:show-${name}`);
    if (await tab.isVisible()) await tab.click();
  };
  if (to === ENTER) {
    await side('receipts');
    await leafTo(page, item);
    await the(page, `act:enter-${item}`).click();
    await side('book');
  } else {
    await the(page, `act:entry-${item}`).click();
    const amount = mendedAmount(to);
    if (amount === undefined) {
      await the(page, `act:${to}`).click();
    } else {
      await the(page, 'act:amend').click();
      await the(page, amount < 0 ? 'act:way-out' : 'act:way-in').click();
      await the(page, 'act:figure').fill(String(Math.abs(amount)));
      await the(page, 'act:write-down').click();
    }
    await the(page, 'act:close-entry').click();
  }
  await expect(page.locator(`[data-entry="${item}"]`)).toHaveAttribute('data-mended', to);
}

/** Pages through the receipts until one lies on top. */
async function leafTo(page: Page, receipt: string): Promise<void> {
  for (let turns = 0; turns < MOST_CARDS; turns += 1) {
    if ((await the(page, `act:enter-${receipt}`).count()) > 0) return;
    await the(page, 'act:next-receipt').click();
  }
}

/** Whether the activity on the page is of a kind. */
const isOf = async (page: Page, kind: string): Promise<boolean> =>
  (await page.locator(`.bench.${kind}`).count()) > 0;

/** Writes one's reasons. */
export const write = (page: Page, reasons: string): Promise<void> =>
  the(page, 'act:write').fill(reasons);

const inStudio = async (page: Page): Promise<boolean> =>
  (await the(page, 'act:tool-brush').count()) > 0;

/** Makes a picture: a star is stamped, and the slogan written. */
export async function paint(page: Page, given: Answer): Promise<void> {
  if (PICTURE in given) {
    await the(page, 'act:tool-stamps').click();
    await the(page, 'act:stamp-star').click();
    await expect(the(page, 'act:submit')).toBeEnabled();
  }
  if (SLOGAN in given) {
    await the(page, 'act:tool-slogan').click();
    await the(page, 'act:slogan').fill(given[SLOGAN] ?? '');
  }
}

/** Resolves once nothing on the page is still on its way: hands, papers and pictures come when needed. */
export const settled = (page: Page): Promise<void> =>
  expect(page.locator('[aria-busy="true"]')).toHaveCount(0);

/** Resolves once all that an activity needs lies on the desk. */
export async function laidOut(page: Page): Promise<void> {
  await page.locator('.bench').waitFor({ state: 'attached' });
  await settled(page);
}

/** Gives an answer: marks, places or writes, as the activity on the page asks. */
export async function answer(page: Page, given: Answer): Promise<void> {
  await laidOut(page);
  if (await isSteering(page)) return steer(page, given);
  if (await isScoring(page)) return score(page, given);
  if (await inStudio(page)) return paint(page, given);
  if (await isChatting(page)) return chat(page, given);
  const facts = await handlesOf(page, 'act:pick-');
  const writing = (await the(page, 'act:write').count()) > 0;
  const sorting = await isOf(page, 'sort');
  const ledger = await isOf(page, 'ledger');
  for (const [item, to] of Object.entries(given)) {
    if (writing) await write(page, to);
    else if (sorting) await sort(page, item, to);
    else if (ledger) await mend(page, item, to);
    else if (facts.includes(item)) await place(page, item, to);
    else if (item === CONCLUSION) await conclude(page, to);
    else if (item.includes('+')) await tie(page, item);
    else await mark(page, item, to);
  }
}

/** Answers by chance, enough to be handed in. */
export async function fumble(page: Page, dice: Dice): Promise<void> {
  await laidOut(page);
  if (await isSteering(page)) return steerByChance(page, dice);
  if (await isScoring(page)) return scoreByChance(page, dice);
  if (await isChatting(page)) return chatByChance(page, dice);
  if ((await the(page, 'act:write').count()) > 0) {
    await write(page, '因為規格應該讓每一家都有機會。'.repeat(8));
    return;
  }
  if (await isOf(page, 'ledger')) {
    const entries = await handlesOf(page, 'act:entry-');
    await mend(page, dice.pick(entries), dice.pick([ASK, STRIKE]));
    return;
  }
  if (await inStudio(page)) return paint(page, { [PICTURE]: 'any' });
  const facts = await handlesOf(page, 'act:pick-');
  const elements = await handlesOf(page, 'act:place-');
  const onTop = page.locator('.top-card');
  while ((await onTop.count()) > 0) {
    await sort(page, (await onTop.getAttribute('data-card')) ?? '', dice.pick(elements));
  }
  if (await isOf(page, 'sort')) return;
  for (const fact of facts) await place(page, fact, dice.pick(elements));
  const conclusions = await handlesOf(page, 'act:conclude-');
  if (conclusions.length > 0) await conclude(page, dice.pick(conclusions));
  if (facts.length > 0) return;
  // What is to be marked comes with its picture or its papers.
  const marks = page.locator('[data-do^="act:mark-"]');
  await marks.or(page.locator('[data-do^="act:open-"]')).first().waitFor();
  // On a narrow screen one document lies there at a time, which may have nothing to be marked.
  await openWith(page, marks);
  await marks.first().waitFor();
  const things = await handlesOf(page, 'act:mark-');
  const start = dice.throw(things.length);
  for (const thing of things.slice(start, start + 3)) {
    await mark(page, thing);
    const reasons = await handlesOf(page, `act:why-${thing}-`);
    if (reasons.length > 0) await pick(the(page, `act:why-${thing}-${dice.pick(reasons)}`));
  }
}

/** Holds what an activity shows as done against an answer. */
export async function expectAnswer(page: Page, given: Answer): Promise<void> {
  await laidOut(page);
  if (await isSteering(page)) return expectSteered(page, given);
  if (await isScoring(page)) return expectScored(page, given);
  if (await inStudio(page)) {
    if (PICTURE in given)
      await expect(the(page, 'act:undo')).toHaveAttribute('aria-disabled', 'false');
    if (!(SLOGAN in given)) return;
    await the(page, 'act:tool-slogan').click();
    await expect(the(page, 'act:slogan')).toHaveValue(given[SLOGAN] ?? '');
    return;
  }
  if (await isChatting(page)) return expectChatted(page, given);
  const writing = the(page, 'act:write');
  const facts = await handlesOf(page, 'act:pick-');
  for (const [item, to] of Object.entries(given)) {
    if ((await writing.count()) > 0) {
      await expect(writing).toHaveValue(to);
    } else if (await isOf(page, 'ledger')) {
      await expect(page.locator(`[data-entry="${item}"]`)).toHaveAttribute('data-mended', to);
    } else if (await isOf(page, 'sort')) {
      await expect(page.locator(`[data-place="${to}"] [data-do$="-${item}"]`)).toHaveCount(1);
    } else if (facts.includes(item)) {
      const slot = page.getByRole('listitem').filter({ has: the(page, `act:place-${to}`) });
      await expect(slot.locator(`[data-do="act:pick-${item}"]`)).toHaveCount(1);
    } else if (item === CONCLUSION) {
      await expect(the(page, `act:conclude-${to}`)).toBeChecked();
    } else if (item.includes('+')) {
      await expect(the(page, `act:untie-${item}`)).toHaveCount(1);
    } else {
      const button = the(page, `act:mark-${item}`);
      await openWith(page, button);
      await expect(button.first()).toHaveAttribute('aria-pressed', 'true');
      if (to !== MARKED) await expect(the(page, `act:why-${item}-${to}`)).toBeChecked();
    }
  }
}
