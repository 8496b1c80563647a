// 全年齡: the levels with which a booth begins, whoever comes by.
import { z } from 'zod';
import { both } from '../base/bilingual.ts';
import { ACADEMIES } from './terms.ts';

const levelId = z
  .string()
  .regex(
    /^[a-z]+\/[a-z0-9-]+$/,
    both(
      '要寫「學堂/關卡」，例如 chuanglian/lost-wallet。',
      'write ACADEMY/LEVEL, e.g. chuanglian/lost-wallet.',
    ),
  );

/** The shape of levels/all-ages.yaml. */
export const allAgesSchema = z.strictObject({
  levels: z.array(levelId).superRefine((ids, context) => {
    for (const academy of ACADEMIES) {
      if (ids.some((id) => id.startsWith(`${academy}/`))) continue;
      context.addIssue(
        both(
          `每個學堂至少要有一關，這裡沒有 ${academy} 的。`,
          `every academy has one level at least; there is none of ${academy}.`,
        ),
      );
    }
  }),
});
