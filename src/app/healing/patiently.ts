// What does not come at once is asked for again after a while, before anybody is bothered with it.

/** Milliseconds before each further try. */
const PAUSES = [400, 1600];

/** @param load asks for something @param isFinal whether it is no use to ask again @returns what came; rejects as the last try did */
export async function patiently<T>(
  load: () => Promise<T>,
  isFinal: (fault: unknown) => boolean = () => false,
): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await load();
    } catch (fault) {
      if (isFinal(fault)) throw fault;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return load();
}
