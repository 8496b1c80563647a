// Does activities by their handles: marking, matching, looking through documents, writing.
import { expect, type Locator, type Page } from '@playwright/test';
import { MARKED } from '../../src/activities/dossier/rules.ts';
import { CONCLUSION } from '../../src/activities/match/rules.ts';
import type { Answer } from '../../src/activities/rules.ts';
import type { Dice } from './dice.ts';

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
  if (reason !== MARKED) await the(page, `act:why-${item}-${reason}`).check();
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
  the(page, `act:conclude-${missing}`).check();

/** Puts a fact to an element, or to `none`. */
export async function place(page: Page, fact: string, element: string): Promise<void> {
  const card = the(page, `act:pick-${fact}`);
  await card.click();
  await expect(card).toHaveAttribute('aria-pressed', 'true');
  await the(page, `act:place-${element}`).click();
  await expect(card).toHaveAttribute('aria-pressed', 'false');
}

/** Writes one's reasons. */
export const write = (page: Page, reasons: string): Promise<void> =>
  the(page, 'act:write').fill(reasons);

/** Gives an answer: marks, places or writes, as the activity on the page asks. */
export async function answer(page: Page, given: Answer): Promise<void> {
  const facts = await handlesOf(page, 'act:pick-');
  const writing = (await the(page, 'act:write').count()) > 0;
  for (const [item, to] of Object.entries(given)) {
    if (writing) await write(page, to);
    else if (facts.includes(item)) await place(page, item, to);
    else if (item === CONCLUSION) await conclude(page, to);
    else if (item.includes('+')) await tie(page, item);
    else await mark(page, item, to);
  }
}

/** Answers by chance, enough to be handed in. */
export async function fumble(page: Page, dice: Dice): Promise<void> {
  if ((await the(page, 'act:write').count()) > 0) {
    await write(page, '因為規格應該讓每一家都有機會。'.repeat(8));
    return;
  }
  const facts = await handlesOf(page, 'act:pick-');
  const elements = await handlesOf(page, 'act:place-');
  for (const fact of facts) await place(page, fact, dice.pick(elements));
  const conclusions = await handlesOf(page, 'act:conclude-');
  if (conclusions.length > 0) await conclude(page, dice.pick(conclusions));
  if (facts.length > 0) return;
  const things = await handlesOf(page, 'act:mark-');
  const start = dice.throw(things.length);
  for (const thing of things.slice(start, start + 3)) {
    await mark(page, thing);
    const reasons = await handlesOf(page, `act:why-${thing}-`);
    if (reasons.length > 0) await the(page, `act:why-${thing}-${dice.pick(reasons)}`).check();
  }
}

/** Holds what an activity shows as done against an answer. */
export async function expectAnswer(page: Page, given: Answer): Promise<void> {
  const writing = the(page, 'act:write');
  const facts = await handlesOf(page, 'act:pick-');
  for (const [item, to] of Object.entries(given)) {
    if ((await writing.count()) > 0) {
      await expect(writing).toHaveValue(to);
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
