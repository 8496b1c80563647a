// The place of one pupil, and the teacher's notes on it.
import type { ComponentChildren } from 'preact';
import { NotesField } from '../../teacher/pupil/notes-field.tsx';
import { PupilPage } from '../../teacher/pupil/pupil-page.tsx';
import { locale, t } from '../../text/text.ts';
import { keepNotes, noted, notesOf } from './notes.ts';
import { useReading, useUntilNext } from './reading.ts';
import { playerRead } from './records.ts';
import { letThrough, sourcesIn } from './wall.ts';

function Notes({ id }: { id: string }) {
  const kept = useUntilNext(useReading(`notes ${noted.value}`, () => notesOf(id)));
  return kept ? <NotesField kept={kept} keep={(notes) => keepNotes(id, notes)} /> : null;
}

/** @param children shown where there is no such pupil */
export function PupilPlace({ id, children }: { id: string; children: ComponentChildren }) {
  const read = useUntilNext(
    useReading(`pupil ${locale.value}`, async () => (await playerRead(id)) ?? 'none'),
  );
  if (!read) {
    return (
      <p role="status" aria-busy="true">
        {t('common.loading')}
      </p>
    );
  }
  if (read === 'none') return children;
  const { pictures, ...rest } = read;
  return (
    <PupilPage
      {...rest}
      pictures={{
        rows: pictures,
        sourcesOf: sourcesIn,
        letThrough: (picture, on) => void letThrough(picture, on),
      }}
    >
      <Notes id={id} />
    </PupilPage>
  );
}
