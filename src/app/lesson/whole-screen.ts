// A lesson fills the whole screen, where the browser lets it.

/** Asks for the whole screen; Esc is then the teacher's where the browser lets a page have it. */
export async function askForScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen();
    const { keyboard } = navigator as { keyboard?: { lock?: (keys: string[]) => Promise<void> } };
    await keyboard?.lock?.(['Escape']);
  } catch {
    // Refused: the lesson is held in the window.
  }
}
