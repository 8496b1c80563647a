// Counting the hands that go up, one option after the other. While it is secret only the number that is
// being counted can be seen.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Ballot } from '../../classroom/lesson.ts';
import { countOf, totalOf } from '../../classroom/tally.ts';
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { Numeral } from './options.tsx';
import type { Question } from './question.ts';

interface Props {
  options: Question['options'];
  ballot: Ballot | undefined;
  pupils: number;
  secret: boolean;
  /** Stands beside the total: another way to vote. */
  children: ComponentChildren;
  onHands: (option: string, by: number) => void;
  onRest: (option: string) => void;
}

export function Hands({ options, ballot, pupils, secret, children, onHands, onRest }: Props) {
  const [counting, setCounting] = useState(options[0]?.id);
  const total = totalOf(ballot);
  return (
    <>
      <p class="round-hint">{t(secret ? 'lesson.hands-secret' : 'lesson.hands')}</p>
      <ol class="round-options counting">
        {options.map(({ id, text }, nth) => {
          const count = countOf(ballot, id);
          const open = !secret || counting === id;
          const name = { option: nth + 1 };
          return (
            <li key={id} class={counting === id ? 'now' : ''}>
              <button
                type="button"
                class="round-ask"
                aria-pressed={counting === id}
                data-do={`round:option-${id}`}
                data-key={nth + 1}
                onClick={() => setCounting(id)}
              >
                <Numeral nth={nth} />
                <span class="wording">{text}</span>
              </button>
              <span class="stepper">
                <Button
                  icon="minus"
                  label={t('lesson.fewer', name)}
                  do={`round:fewer-${id}`}
                  disabled={open && count === 0}
                  onPress={() => {
                    setCounting(id);
                    onHands(id, -1);
                  }}
                />
                <output aria-label={t('lesson.count-of', name)}>{open ? count : '•'}</output>
                <Button
                  icon="plus"
                  label={t('lesson.more', name)}
                  do={`round:more-${id}`}
                  onPress={() => {
                    setCounting(id);
                    onHands(id, 1);
                  }}
                />
                <Button
                  label={t('lesson.rest-label', name)}
                  do={`round:rest-${id}`}
                  onPress={() => {
                    setCounting(id);
                    onRest(id);
                  }}
                >
                  {t('lesson.rest')}
                </Button>
              </span>
            </li>
          );
        })}
      </ol>
      <div class="round-total">
        <p role="status">
          {t('lesson.counted', { count: total, pupils })}
          {total > pupils && ` ${t('lesson.too-many')}`}
        </p>
        {children}
      </div>
    </>
  );
}
