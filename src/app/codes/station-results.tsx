// What a station has, for the teacher: as one file, or code after code for the camera. No name or score shows.
import { useEffect, useState } from 'preact/hooks';
import { type Handed, resultsName, writeResults } from '../../classroom/handed.ts';
import { resultCodes } from '../../classroom/result-parcel.ts';
import { Button } from '../../controls/controls.tsx';
import { useToast } from '../../controls/toast.tsx';
import { t } from '../../text/text.ts';
import { go } from '../routes.ts';
import { saveFile } from '../save-file.ts';
import { letGo } from '../settings.ts';
import { stationResults } from '../turns/station.ts';
import { Waiting } from '../waiting.tsx';
import { CodePages } from './code-pages.tsx';
import './codes.css';

function Ways({ results }: { results: readonly Handed[] }) {
  const { say, toasts } = useToast();
  const written = results.map(resultCodes);
  const codes = written.flatMap((one) => (one.ok ? one.value : []));
  const long = written.filter((one) => !one.ok).length;
  const save = () => {
    const name = resultsName(results[0]?.attempt.level ?? '', results.length);
    saveFile(name, writeResults(results), 'application/json');
    say(t('common.saved', { name }));
  };
  return (
    <>
      {toasts}
      <CodePages codes={codes} label={t('station.qr')} />
      <div>
        <h2>{t('station.count', { count: results.length })}</h2>
        <p>{t('station.qr-lead')}</p>
        {long > 0 && <p>{t('station.too-long', { count: long })}</p>}
        <h3>{t('station.or')}</h3>
        <p>{t('station.file-lead')}</p>
        <Button icon="save" do="act:save-results" onPress={save}>
          {t('station.file')}
        </Button>
      </div>
    </>
  );
}

export function StationResults({ onBack }: { onBack: () => void }) {
  const [read, setRead] = useState<{ results: Handed[]; unfinished: number }>();
  useEffect(() => void stationResults().then(setRead), []);
  if (!read) return <Waiting />;
  const { results, unfinished } = read;
  const end = () => {
    letGo();
    go('');
  };
  return (
    <main class="page hand-in">
      <header>
        <Button
          kind="quiet"
          icon="back"
          label={t('station.back')}
          do="act:to-seats"
          onPress={onBack}
        />
        <h1>{t('station.collect')}</h1>
      </header>
      <section class="card shown-code">
        {results.length > 0 ? <Ways results={results} /> : <p>{t('station.none')}</p>}
      </section>
      <section class="card">
        {unfinished > 0 && <p>{t('station.unfinished', { count: unfinished })}</p>}
        <p>{t('station.end-lead')}</p>
        <div class="ways-on">
          <Button icon="check" do="act:end-station" onPress={end}>
            {t('station.end')}
          </Button>
        </div>
      </section>
    </main>
  );
}
