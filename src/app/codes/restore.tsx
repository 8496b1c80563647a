// A save card comes in: by the camera, by photographs of it, or by its characters.
import { useRef, useState } from 'preact/hooks';
import { no, type Result } from '../../base/result.ts';
import { Button } from '../../controls/controls.tsx';
import { FileButton } from '../../controls/file-button.tsx';
import { beep } from '../../scanning/beep.ts';
import { Camera } from '../../scanning/camera.tsx';
import { codesInFile } from '../../scanning/decoder.ts';
import { listOf, t } from '../../text/text.ts';
import { labelOf } from '../player-label.ts';
import { go } from '../routes.ts';
import { change, settings } from '../settings.ts';
import type { OwnTrouble } from './own-file.ts';
import { type CardTrouble, openGathering, type Restored, takeOwnFile } from './restoring.ts';

type Told = Result<
  Restored,
  CardTrouble | 'no-code' | 'no-picture' | 'no-reader' | `file-${OwnTrouble}`
>;

function wordsOf(told: Told): string {
  if (!told.ok) return t(`card.trouble.${told.error}`);
  if ('missing' in told.value) {
    const { part, missing } = told.value;
    return t('card.more', { part, missing: listOf(missing.map(String)) });
  }
  const { player, added, unchanged } = told.value;
  return t('card.restored', { name: labelOf(player), added, unchanged });
}

/** @param onRestored a card has come in */
export function Restore({ onRestored }: { onRestored: () => void }) {
  const [told, setTold] = useState<Told>();
  const [pasted, setPasted] = useState('');
  const gathering = useRef(openGathering());
  const tell = (next: Told) => {
    beep(next.ok ? 'taken' : 'refused', settings.value.effects);
    setTold(next);
    if (!next.ok || 'missing' in next.value) return;
    change({ player: next.value.player.id });
    onRestored();
  };
  const take = async (text: string): Promise<void> => tell(await gathering.current.take(text));
  const photographs = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      const texts = await codesInFile(file).catch(() => 'no-reader' as const);
      if (texts === undefined) tell({ ok: false, error: 'no-picture' });
      else if (texts === 'no-reader') tell({ ok: false, error: 'no-reader' });
      else if (texts.length === 0) tell({ ok: false, error: 'no-code' });
      else for (const text of texts) await take(text);
    }
  };
  const wholeFile = async (file: File): Promise<void> => {
    const taken = await takeOwnFile(file);
    if (taken.ok) tell(taken);
    else if (taken.error === 'refused') tell(no(taken.error));
    else tell(no(`file-${taken.error}` as const));
  };
  const isBack = told?.ok && !('missing' in told.value);
  return (
    <section class="card restore" aria-labelledby="restore">
      <h2 id="restore">{t('card.restore')}</h2>
      <p>{t('card.restore-lead')}</p>
      <Camera onCode={(text) => void take(text)} />
      <FileButton accept="image/*" multiple onFiles={(files) => void photographs(files)}>
        {t('card.picture')}
      </FileButton>
      <FileButton
        accept=".json,application/json"
        do="act:take-file"
        onFiles={([file]) => void wholeFile(file)}
      >
        {t('card.file')}
      </FileButton>
      <label class="field">
        {t('card.paste')}
        <textarea
          rows={3}
          spellcheck={false}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </label>
      <Button
        icon="check"
        disabled={pasted.trim() === ''}
        do="act:take-card"
        onPress={() => void take(pasted)}
      >
        {t('card.take')}
      </Button>
      <p role="status" class={told ? `told ${told.ok ? 'good' : 'wrong'}` : ''}>
        {told && wordsOf(told)}
      </p>
      {isBack && (
        <Button kind="main" icon="next" do="act:play-on" onPress={() => go('home')}>
          {t('card.play')}
        </Button>
      )}
    </section>
  );
}
