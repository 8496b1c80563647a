// 掌舵: three rounds, then the least there can be, six full rounds and long words.
import { FREE, LONG, many, type Trials } from './trials.ts';

type Steer = Extract<Trials[string], { activity: 'steer' }>;
type Act = Steer['rounds'][number]['acts'][number];

const DEEDS = ['publish', 'invite', 'answer', 'check'] as const;

const BARE = { later: undefined, unless: undefined, wise: undefined };

const publish: Act = {
  ...BARE,
  id: 'publish-drawings',
  deed: 'publish',
  zh: '公開展覽規格草案，請各界提意見',
  en: 'Publish the draft specification for comment',
  hours: 3,
  effects: { trust: 6, schedule: -2 },
  later: [
    {
      in: 1,
      zh: '三家廠商提出修正建議，規格更清楚了。',
      en: 'Three firms suggest amendments, and the specification gets clearer.',
      effects: { quality: 8, cleanness: 5 },
    },
  ],
  wise: true,
  note: {
    zh: '早一點讓大家看，後面就少一點爭議。',
    en: 'What everybody saw early is disputed less later.',
  },
};

const interrogate: Act = {
  ...BARE,
  id: 'summon-firm',
  deed: 'check',
  zh: '要求得標次數最多的廠商說明財務',
  en: 'Have the firm with most contracts explain its finances',
  hours: 4,
  effects: { trust: -8, schedule: -3 },
  wise: false,
  note: {
    zh: '得標多不等於有問題，沒有線索就查，只會讓人不敢來。',
    en: 'Winning often proves nothing; checking without a lead keeps bidders away.',
  },
};

const witness: Act = {
  ...BARE,
  id: 'invite-witness',
  deed: 'invite',
  zh: '邀請公民團體看評選會議的流程',
  en: 'Invite a citizens’ group to watch how the committee works',
  hours: 2,
  effects: { trust: 7 },
  unless: {
    in: 1,
    zh: '有人在網路上問：評選是不是關起門來做的？',
    en: 'Somebody asks online whether the selection happens behind closed doors.',
    effects: { trust: -10 },
  },
  wise: true,
  note: { zh: '看得見，就不用猜。', en: 'What can be seen need not be guessed at.' },
};

const reply: Act = {
  ...BARE,
  id: 'answer-residents',
  deed: 'answer',
  zh: '回覆里民對施工噪音的提問',
  en: 'Answer the residents about noise',
  hours: 2,
  effects: { trust: 5 },
  wise: true,
  note: { zh: '有問有答。', en: 'They asked, and somebody answered.' },
};

const measure: Act = {
  ...BARE,
  id: 'check-concrete',
  deed: 'check',
  zh: '會同抽驗混凝土強度',
  en: 'Test the concrete together',
  hours: 3,
  effects: { quality: 12, schedule: -2 },
  wise: true,
  note: { zh: '抽驗結果當場公開。', en: 'The result was told on the spot.' },
};

const minutes: Act = {
  ...BARE,
  id: 'publish-minutes',
  deed: 'publish',
  zh: '把會議紀錄放上專區',
  en: 'Put the minutes online',
  hours: 1,
  effects: { cleanness: 6 },
  later: [
    {
      in: 1,
      zh: '別的機關來參考你們的專區。',
      en: 'Another agency takes your pages as a model.',
      effects: { trust: 4 },
    },
  ],
  note: { zh: '一小時的事。', en: 'It took an hour.' },
};

const banquet: Act = {
  ...BARE,
  id: 'invite-dinner',
  deed: 'invite',
  zh: '請承包商吃飯，聯絡感情',
  en: 'Have dinner with the contractor',
  hours: 2,
  effects: { schedule: 4, cleanness: -12 },
  wise: false,
  note: { zh: '有話在平臺上講。', en: 'The platform is the place to talk.' },
};

const easy: Steer = {
  ...FREE,
  activity: 'steer',
  id: 'steer',
  zh: '你主持採購廉政平臺。每回合只有 8 小時，把該做的事做好。',
  en: 'You run the integrity platform of a procurement. A round has only 8 hours: do what matters.',
  start: { schedule: 70, quality: 55, cleanness: 60, trust: 50 },
  goal: { schedule: 55, quality: 70, cleanness: 65, trust: 60 },
  hours: 8,
  rounds: [
    {
      id: 'spec',
      title: { zh: '規格公開', en: 'The specification' },
      zh: '運動中心要蓋了，規格草案剛寫好。里民想知道蓋什麼，廠商想知道怎麼投。',
      en: 'The sports centre is to be built; its draft specification is ready. Residents and firms want to know more.',
      drift: { schedule: -3 },
      acts: [publish, witness, interrogate],
    },
    {
      id: 'build',
      title: { zh: '開工', en: 'Building begins' },
      zh: '工地開始敲敲打打，第一批混凝土進場。',
      en: 'Hammering begins, and the first concrete arrives.',
      drift: { schedule: -3, quality: -4 },
      acts: [reply, measure, banquet],
    },
    {
      id: 'accept',
      title: { zh: '驗收', en: 'Acceptance' },
      zh: '完工了。數字、照片和紀錄都在你桌上。',
      en: 'It is finished. Figures, photographs and minutes lie on your desk.',
      drift: undefined,
      acts: [
        minutes,
        {
          ...witness,
          id: 'invite-experts',
          zh: '邀請專家一起驗收',
          en: 'Invite experts to accept it',
          unless: undefined,
        },
      ],
    },
  ],
  plan: [
    'publish-drawings',
    'invite-witness',
    'answer-residents',
    'check-concrete',
    'publish-minutes',
    'invite-experts',
  ],
};

const nth = (act: Act, round: number, place: number): Act => ({
  ...act,
  id: `${act.id}-${round}-${place}`,
  zh: `${act.zh}（${round}-${place}）`,
  en: `${act.en} (${round}-${place})`,
});

const ACTS = [publish, witness, reply, measure, minutes, interrogate, banquet, publish];

const full: Steer['rounds'] = many(6, (round) => ({
  id: `round-${round}`,
  title: { zh: `第 ${round} 個月`, en: `Month ${round}` },
  zh: '這個月的事情很多，時間很少。',
  en: 'Much to do this month, and little time.',
  drift: { schedule: -2 },
  acts: ACTS.map((act, place) => ({
    ...nth(act, round, place + 1),
    deed: DEEDS[place % DEEDS.length] ?? 'check',
  })),
}));

export const steerTrials: Trials = {
  easy,
  one: {
    ...easy,
    hours: 1,
    rounds: many(2, (round) => ({
      id: `round-${round}`,
      title: { zh: `第 ${round} 天`, en: `Day ${round}` },
      zh: '只有一小時。',
      en: 'One hour only.',
      drift: undefined,
      acts: [nth(minutes, round, 1), nth({ ...minutes, wise: false, effects: {} }, round, 2)],
    })),
    plan: ['publish-minutes-1-1'],
  },
  many: { ...easy, hours: 24, rounds: full, plan: ['publish-drawings-1-1'] },
  long: {
    ...easy,
    ...LONG,
    rounds: easy.rounds.map((round) => ({
      ...round,
      ...LONG,
      title: LONG,
      acts: round.acts.map((act) => ({
        ...act,
        zh: act.zh + LONG.zh,
        en: act.en + LONG.en,
        note: LONG,
        later: act.later?.map((later) => ({ ...later, ...LONG })),
      })),
    })),
  },
};
