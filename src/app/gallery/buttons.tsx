// What is pressed or filled in: buttons, links, fields, a row of few.
import { Button, ButtonLink } from '../../controls/controls.tsx';
import { FileButton } from '../../controls/file-button.tsx';
import { t } from '../../text/text.ts';
import { InStates } from './states.tsx';

const nothing = () => {};

export function Buttons() {
  return (
    <>
      {(['main', 'plain', 'quiet'] as const).map((kind) => (
        <InStates key={kind} of=".button">
          {(state) => (
            <Button kind={kind} icon="next" disabled={state === 'disabled'} onPress={nothing}>
              {t('common.continue')}
            </Button>
          )}
        </InStates>
      ))}
      <InStates of=".button">
        {(state) => (
          <Button
            icon="settings"
            label={t('home.settings')}
            disabled={state === 'disabled'}
            onPress={nothing}
          />
        )}
      </InStates>
      <InStates of=".button">
        {(state) => (
          <Button pressed disabled={state === 'disabled'} onPress={nothing}>
            {t('settings.size.large')}
          </Button>
        )}
      </InStates>
      <InStates of=".button" without={['focus']}>
        {(state) => (
          <FileButton accept=".json" disabled={state === 'disabled'} onFiles={nothing}>
            {t('common.continue')}
          </FileButton>
        )}
      </InStates>
      <InStates of=".button" without={['disabled']}>
        {() => (
          <ButtonLink href="#/gallery" icon="teacher">
            {t('title.teacher')}
          </ButtonLink>
        )}
      </InStates>
    </>
  );
}

export function Fields() {
  return (
    <>
      <InStates of="input" without={['press']}>
        {(state) => (
          <label class="field">
            {t('who.seat')}
            <input value="7" inputMode="numeric" disabled={state === 'disabled'} />
          </label>
        )}
      </InStates>
      <InStates of="select" without={['press']}>
        {(state) => (
          <label class="field">
            {t('teacher.level')}
            <select disabled={state === 'disabled'}>
              <option>{t('academy.chuanglian')}</option>
            </select>
          </label>
        )}
      </InStates>
      <InStates of="input" without={['press']}>
        {(state) => (
          <label class="field">
            {t('settings.music')}
            <input type="range" disabled={state === 'disabled'} />
          </label>
        )}
      </InStates>
    </>
  );
}
