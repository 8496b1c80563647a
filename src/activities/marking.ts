// How well somebody told the things that matter from their innocent look-alikes.

/** What was marked, held against what should have been; every list holds ids in payload order. */
export interface Outcome {
  /** 0–1, or null for what no machine can mark (a written reason). */
  accuracy: number | null;
  /** Rightly marked. */
  hits: string[];
  /** Should have been marked and was not. */
  misses: string[];
  /** Innocent, and marked all the same. */
  falseAlarms: string[];
  /** Innocent, and left alone. */
  fine: string[];
}

/** Of what no machine can mark. */
export const UNJUDGED: Outcome = {
  accuracy: null,
  hits: [],
  misses: [],
  falseAlarms: [],
  fine: [],
};

/**
 * Discrimination: hit rate minus false-alarm rate, not below 0 (Youden's J, 1950). Marking everything
 * earns as little as marking nothing, so suspicion alone does not pay.
 * @param targets ids that should be marked; @param innocents ids that should not
 * @param marked whether an id was marked (rightly, if it is a target)
 */
export function discriminate(
  targets: readonly string[],
  innocents: readonly string[],
  marked: (id: string) => boolean,
): Outcome {
  const hits = targets.filter(marked);
  const falseAlarms = innocents.filter(marked);
  const hitRate = targets.length === 0 ? 1 : hits.length / targets.length;
  const falseAlarmRate = innocents.length === 0 ? 0 : falseAlarms.length / innocents.length;
  return {
    accuracy: Math.max(0, hitRate - falseAlarmRate),
    hits,
    misses: targets.filter((id) => !marked(id)),
    falseAlarms,
    fine: innocents.filter((id) => !marked(id)),
  };
}
