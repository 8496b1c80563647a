// Which page is shown. The title is at hand at once; every other page is fetched when it is asked for.
import type { ComponentType } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { bring, t } from '../text/text.ts';
import { Failure } from './failure.tsx';
import { lazyPage } from './lazy-page.tsx';
import { Lost } from './lost.tsx';
import { type Route, route } from './routes.ts';
import { settings } from './settings.ts';
import { Title } from './title.tsx';

const Home = lazyPage(async () => (await import('./home.tsx')).Home);
const Who = lazyPage(async () => (await import('./who.tsx')).Who);
const SettingsPage = lazyPage(async () => (await import('./settings-page.tsx')).SettingsPage);
const Credits = lazyPage(async () => (await import('./credits.tsx')).Credits);
const CertificatePage = lazyPage(
  async () => (await import('./keepsakes/certificate-page.tsx')).CertificatePage,
);
const BadgePage = lazyPage(async () => (await import('./keepsakes/badge-page.tsx')).BadgePage);
const PicturesPage = lazyPage(
  async () => (await import('./pictures/pictures-page.tsx')).PicturesPage,
);
const PicturePage = lazyPage(async () => (await import('./pictures/picture-page.tsx')).PicturePage);
const DrawPage = lazyPage(async () => (await import('./pictures/draw-page.tsx')).DrawPage);
const CheckPage = lazyPage(async () => (await import('./check-page.tsx')).CheckPage);
/** A page of codes, whose words come with it. */
const codesPage = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazyPage(async () => (await Promise.all([load(), bring('codes')]))[0]);
const JoinPage = codesPage(async () => (await import('./codes/join-page.tsx')).JoinPage);
const HandInPage = codesPage(async () => (await import('./codes/hand-in-page.tsx')).HandInPage);
const CardPage = codesPage(async () => (await import('./codes/card-page.tsx')).CardPage);
const PlayPage = lazyPage(async () => (await import('./play-page.tsx')).PlayPage);

const StationPage = codesPage(async () => (await import('./turns/station-page.tsx')).StationPage);
const KioskPage = lazyPage(
  async () => (await Promise.all([import('./kiosk/kiosk-page.tsx'), bring('kiosk')]))[0].KioskPage,
);
const TurnsPage = lazyPage(async () => (await import('./turns/turns-page.tsx')).TurnsPage);

/** Pages that are somebody's own, which nobody opens while the device goes round a class. */
const OWN: readonly Route['page'][] = [
  ...(['home', 'who', 'play', 'pictures', 'picture', 'draw', 'certificate', 'badge'] as const),
  ...(['card', 'hand-in', 'check'] as const),
];

/** Every control in every state, in the development build alone. */
const Gallery = import.meta.env.DEV
  ? lazyPage(async () => {
      await Promise.all([bring('desk'), bring('console')]);
      return (await import('./gallery/gallery.tsx')).Gallery;
    })
  : undefined;

function Page({ shown }: { shown: Route }) {
  if (Gallery && shown.page === 'gallery') {
    return <Gallery kind={shown.kind ?? ''} payload={shown.payload ?? ''} />;
  }
  const { kiosk, turns, station } = settings.value;
  if (kiosk || shown.page === 'kiosk') return <KioskPage key="kiosk" />;
  if (station && OWN.includes(shown.page)) return <StationPage key="station" />;
  if (turns && OWN.includes(shown.page)) {
    return <TurnsPage key="turns" classId={turns.class} level={turns.level} />;
  }
  switch (shown.page) {
    case 'title':
      return <Title />;
    case 'home':
      return <Home />;
    case 'who':
      return <Who />;
    case 'settings':
      return <SettingsPage />;
    case 'credits':
      return <Credits />;
    case 'play':
      return <PlayPage key={shown.level} level={shown.level} />;
    case 'check':
      return <CheckPage key={shown.of} time={shown.time} of={shown.of} />;
    case 'turns':
      return (
        <TurnsPage
          key={`${shown.class} ${shown.level}`}
          classId={shown.class}
          level={shown.level}
        />
      );
    case 'certificate':
      return <CertificatePage key={shown.attempt} attempt={shown.attempt} />;
    case 'badge':
      return <BadgePage key={shown.attempt} attempt={shown.attempt} />;
    case 'join':
      return <JoinPage key={shown.code} code={shown.code} />;
    case 'station':
      return <StationPage key="station" />;
    case 'hand-in':
      return <HandInPage key={shown.attempt} attempt={shown.attempt} />;
    case 'card':
      return <CardPage />;
    case 'pictures':
      return <PicturesPage />;
    case 'picture':
      return <PicturePage key={shown.picture} picture={shown.picture} />;
    case 'draw':
      return <DrawPage key={shown.picture} picture={shown.picture} />;
    default:
      return <Lost />;
  }
}

export function App() {
  const [fault, reset] = useErrorBoundary();
  document.title = `${t('app.name')} Qinglian Academy`;
  if (fault) return <Failure fault={fault} onAgain={reset} />;
  return <Page shown={route.value} />;
}
