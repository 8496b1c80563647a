// The place of a class's certificates: the sheets of those whose attempt was replayed and earns one.
import { useSignal } from '@preact/signals';
import { certify } from '../../attempt/certificate.ts';
import { type CertificateBook, certificateBook, earnedIn } from '../../report/certificates.ts';
import { gradesOf } from '../../report/gradebook.ts';
import { Certificates } from '../../teacher/classes/certificates.tsx';
import { locale, t } from '../../text/text.ts';
import { countedOf } from '../counting.ts';
import { device } from '../device.ts';
import { CertificateSheets } from '../keepsakes/certificate-sheets.tsx';
import type { Certified } from '../keepsakes/certified.ts';
import { Gone } from './gone.tsx';
import { useReading } from './reading.ts';
import { levelsOf } from './records.ts';

async function readBook(id: string) {
  const store = await device();
  const [classes, players] = await Promise.all([store.classes(), store.playersOf(id)]);
  const row = classes.find((one) => one.id === id);
  if (!row) return 'gone';
  const ids = players.map((player) => player.id);
  const counted = await countedOf(store, ids, locale.peek());
  const rows = gradesOf(counted, players, await levelsOf(counted), [row]);
  return { row, book: certificateBook(players, rows) };
}

type Sheet = Omit<Certified, 'store'>;

/** What is on the sheets, each attempt replayed once more before it is certified. */
async function readSheets(book: CertificateBook, level: string): Promise<Sheet[]> {
  const earned = earnedIn(book, level);
  const attempts = await (await device()).attemptsBy(earned.map(({ attempt }) => attempt.id));
  const pupils = new Map(book.lines.map(({ pupil }) => [pupil.id, pupil]));
  const byId = new Map(attempts.map((attempt) => [attempt.id, attempt]));
  return earned.flatMap(({ attempt: { id }, known }): Sheet[] => {
    const attempt = byId.get(id);
    if (!attempt || !known) return [];
    const certified = certify(known.level, attempt);
    if (!certified.ok) return [];
    const player = pupils.get(attempt.player);
    return [{ attempt, player, ...known, certificate: certified.value }];
  });
}

export function CertificatesPlace({ id }: { id: string }) {
  const chosen = useSignal<string | undefined>(undefined);
  const level = chosen.value;
  const read = useReading(`certificates ${id} ${level} ${locale.value}`, async () => {
    const whole = await readBook(id);
    if (whole === 'gone') return whole;
    const picked = level ?? whole.book.levels[0]?.id ?? '';
    return { ...whole, picked, sheets: await readSheets(whole.book, picked) };
  });
  if (!read) return <p role="status">{t('common.loading')}</p>;
  if (read === 'gone') return <Gone />;
  const { row, book, picked, sheets } = read;
  return (
    <Certificates
      {...{ row, book, picked }}
      count={sheets.length}
      onPick={(next) => {
        chosen.value = next;
      }}
    >
      <CertificateSheets sheets={sheets} className={row.name} />
    </Certificates>
  );
}
