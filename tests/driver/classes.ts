// Classes in the console, as a teacher makes them.
import { expect, type Locator, type Page } from '@playwright/test';
import { enterConsole } from './teacher.ts';

export const act = (page: Page, handle: string): Locator => page.locator(`[data-do="${handle}"]`);

/** Opens the form for a new class with a list to be pasted. */
export async function openNewClass(page: Page, name: string): Promise<Locator> {
  await enterConsole(page, '/teacher.html');
  await act(page, 'act:new-class').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill(name);
  await act(page, 'act:seats-roster').click();
  return dialog;
}

/** Makes a class by pasting. @returns its id */
export async function makeClass(page: Page, name: string, roster: string): Promise<string> {
  const dialog = await openNewClass(page, name);
  await dialog.getByRole('textbox').last().fill(roster);
  await act(page, 'act:make-class').click();
  await expect(act(page, 'act:turns')).toBeVisible();
  return new URL(page.url()).hash.slice('#class/'.length);
}
