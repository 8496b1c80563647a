// One picture, large: to be saved as a file, printed, drawn on or taken down.
import './pictures.css';
import { useMemo, useState } from 'preact/hooks';
import { Button, ButtonLink, Dialog } from '../../controls/controls.tsx';
import { useToast } from '../../controls/toast.tsx';
import { Painted } from '../../drawing/painted.tsx';
import { pngOf } from '../../drawing/png.ts';
import { t } from '../../text/text.ts';
import { device } from '../device.ts';
import { Lost } from '../lost.tsx';
import { go } from '../routes.ts';
import { saveBlob } from '../save-file.ts';
import { Waiting } from '../waiting.tsx';
import { nameOf, titleOf } from './named.ts';
import { sourcesOf } from './sources.ts';
import { studioOf } from './studio-of.ts';
import { type Kept, usePictures } from './use-pictures.ts';

/** Pixels along the width of the file. */
const FILE_WIDTH = 1920;

export function PicturePage({ picture }: { picture: string }) {
  const { kept } = usePictures();
  if (!kept) return <Waiting />;
  const found = kept.find((one) => one.picture.id === picture);
  return found ? <Large kept={found} /> : <Lost />;
}

function Large({ kept }: { kept: Kept }) {
  const { picture, known } = kept;
  const sources = useMemo(() => sourcesOf(known), [known]);
  const [sure, setSure] = useState(false);
  const { say, toasts } = useToast();
  const save = async () => {
    try {
      const name = `qinglian-${picture.madeAt.slice(0, 10)}-${picture.id.slice(0, 4)}.png`;
      saveBlob(name, await pngOf(picture.drawing, sources, FILE_WIDTH));
      say(t('common.saved', { name }));
    } catch {
      say(t('pictures.not-saved'));
    }
  };
  return (
    <main class="page picture-page">
      <header>
        <ButtonLink
          kind="quiet"
          icon="back"
          href="#/pictures"
          label={t('pictures.title')}
          do="act:back"
        />
        <h1>{titleOf(kept)}</h1>
        <nav>
          {studioOf(picture, known) && (
            <ButtonLink icon="brush" href={`#/draw/${picture.id}`} do="act:draw-on">
              {t('pictures.draw-on')}
            </ButtonLink>
          )}
          <Button icon="download" do="act:save-picture" onPress={() => void save()}>
            {t('pictures.save')}
          </Button>
          <Button icon="print" do="act:print" onPress={() => print()}>
            {t('pictures.print')}
          </Button>
          <Button kind="quiet" icon="close" do="act:take-down" onPress={() => setSure(true)}>
            {t('pictures.take-down')}
          </Button>
        </nav>
      </header>
      <figure class="framed">
        <Painted
          drawing={picture.drawing}
          sources={sources}
          width={FILE_WIDTH}
          label={nameOf(kept)}
        />
      </figure>
      {sure && (
        <Dialog title={t('pictures.take-down')} onClose={() => setSure(false)}>
          <p>{t('pictures.sure')}</p>
          <div class="ways-on">
            <Button onPress={() => setSure(false)}>{t('common.cancel')}</Button>
            <Button
              kind="main"
              do="act:take-down-now"
              onPress={() =>
                void device()
                  .then((store) => store.forgetPicture(picture.id))
                  .then(() => go('pictures'))
              }
            >
              {t('pictures.take-down')}
            </Button>
          </div>
        </Dialog>
      )}
      {toasts}
    </main>
  );
}
