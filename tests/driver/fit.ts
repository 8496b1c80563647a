// Whether a page fits its window.
import type { Page } from '@playwright/test';

/**
 * What reaches out of the window at a side, and not within something that scrolls, or the map.
 * @param within a part of the page
 */
export const cutOff = (page: Page, within = 'main'): Promise<string[]> =>
  page.evaluate((part) => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [
      ...document.querySelectorAll(`${part} :is(h1, h2, h3, p, a, button, input, select, img)`),
    ]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return (
          width > 0 &&
          (left < -1 || right > innerWidth + 1) &&
          !scrolls(element) &&
          !element.closest('.map')
        );
      })
      .map((element) => element.outerHTML.slice(0, 90));
  }, within);
