// The JSON Schema of the level format, made from the zod schema so that editors complete level files.
// `npm run levels:schema` writes it; a test holds the written one against the format.
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { levelSchema } from '../level/schema.ts';

/** The schema as the text of `levels/level.schema.json`. */
export const jsonSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(levelSchema, { io: 'input' }), null, 1)}\n`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writeFile('levels/level.schema.json', jsonSchema());
}
