// 存檔卡: what this player has done, to be carried to another tablet; and the way back in.
import { useEffect, useState } from 'preact/hooks';
import type { Player } from '../../attempt/attempt.ts';
import type { Result } from '../../base/result.ts';
import { cardOf, type SaveCard } from '../../classroom/save-card.ts';
import { Button, ButtonLink } from '../../controls/controls.tsx';
import { Qr } from '../../controls/qr.tsx';
import { t } from '../../text/text.ts';
import { device } from '../device.ts';
import { labelOf } from '../player-label.ts';
import { settings } from '../settings.ts';
import { AllOfMine } from './all-of-mine.tsx';
import { CopyText } from './copy-text.tsx';
import { Restore } from './restore.tsx';
import './codes.css';

interface Mine {
  player: Player;
  card: Result<SaveCard, 'too-long'>;
}

/** The card of the present player; null where nobody has said who plays. */
async function mine(): Promise<Mine | null> {
  const store = await device();
  const player = (await store.players()).find(({ id }) => id === settings.value.player);
  if (!player) return null;
  return { player, card: cardOf(player, await store.attemptsOf([player.id])) };
}

function Card({ player, card }: Mine) {
  if (!card.ok) return <p class="card">{t('card.too-long')}</p>;
  const { codes, characters, levels, shortened } = card.value;
  if (levels === 0) return <p class="card">{t('card.none')}</p>;
  const count = codes.length;
  return (
    <section class="card save-card">
      <header>
        <h2 class="typed">{labelOf(player)}</h2>
        <p>{t('card.levels', { count: levels })}</p>
      </header>
      <p>{count > 1 ? t('card.lead-many', { count }) : t('card.lead')}</p>
      <ol class="card-codes">
        {codes.map((code, at) => (
          <li key={code}>
            <Qr
              text={code}
              label={count > 1 ? `${t('card.qr')} ${at + 1}/${count}` : t('card.qr')}
            />
            {count > 1 && <span>{t('codes.of', { number: at + 1, count })}</span>}
          </li>
        ))}
      </ol>
      {shortened && <p>{t('card.shortened')}</p>}
      <p class="private">{t('card.private')}</p>
      <div class="on-screen">
        <Button kind="main" icon="print" do="act:print" onPress={() => print()}>
          {t('codes.print')}
        </Button>
        <h3>{t('card.characters')}</h3>
        <p>{t('card.characters-lead')}</p>
        <CopyText text={characters} label={t('card.characters')} />
      </div>
    </section>
  );
}

export function CardPage() {
  const [card, setCard] = useState<Mine | null>();
  const read = () => void mine().then(setCard);
  useEffect(() => {
    void import('virtual:fonts-typed.css');
    read();
  }, []);
  return (
    <main class="page card-page">
      <header>
        <ButtonLink
          kind="quiet"
          icon="back"
          href={card ? '#/home' : '#/who'}
          label={t('common.back')}
        />
        <h1>{t('card.title')}</h1>
      </header>
      {card === null && <p class="card">{t('card.nobody')}</p>}
      {card && <Card {...card} />}
      {card && <AllOfMine player={card.player} />}
      <Restore onRestored={read} />
    </main>
  );
}
