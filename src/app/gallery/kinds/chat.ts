// 聊天: four conversations, then one turn, many turns and long words.
import { FREE, LONG, many, type Trials } from './trials.ts';

type Turn = Extract<Trials[string], { activity: 'chat' }>['turns'][number];
type Message = Turn['messages'][number];

const message = (from: string, zh: string, en: string): Message => ({
  from,
  zh,
  en,
  time: undefined,
  picture: undefined,
  link: undefined,
  leads: undefined,
});

const reply = (id: string, zh: string, en: string, after?: Message[]) => ({ id, zh, en, after });

const ADVICE = {
  zh: '先想：他要你做什麼？做了以後收不收得回來？',
  en: 'First think: what does he want you to do? Could you take it back?',
};

const THREADS = [
  { id: 'kai', title: { zh: '凱哥', en: 'Kai' } },
  { id: 'mum', title: { zh: '媽媽', en: 'Mum' } },
  { id: 'class', title: { zh: '203 班群', en: 'Class 203' } },
  { id: 'bank', title: { zh: '榕樹銀行', en: 'Banyan Bank' } },
];

const TURNS: Turn[] = [
  {
    id: 'lend',
    when: { zh: '星期四　放學', en: 'Thursday, after school' },
    thread: 'kai',
    messages: [
      { ...message('brother-kai', '在嗎？', 'You there?'), time: '16:02' },
      {
        ...message(
          'brother-kai',
          '班上有沒有人缺錢？介紹一個一千。',
          'Anybody short of money in your class? A thousand for each you bring.',
        ),
        time: '16:03',
      },
    ],
    replies: [
      reply('no', '不介紹。你怎麼了？', 'No. What is going on with you?', [
        message('brother-kai', '沒事啦', 'Nothing'),
      ]),
      reply('yes', '我問問看', 'I’ll ask around'),
    ],
    risky: true,
    right: ['no', 'report', 'mute'],
    advice: ADVICE,
    note: {
      zh: '介紹一個人，就是把一個同學的名字交出去。',
      en: 'To bring somebody means to hand over a classmate’s name.',
    },
  },
  {
    id: 'shirts',
    when: undefined,
    thread: 'class',
    messages: [
      message(
        'ting',
        '班服一件 320，明天給我現金，我會貼收據喔！',
        'Class shirts, 320 each. Cash tomorrow, and I’ll post the receipt!',
      ),
      { ...message('lian', '設計圖在這裡', 'Here’s the design'), picture: 'wallet' },
    ],
    replies: [
      reply('pay', '好，明天給妳', 'OK, tomorrow'),
      reply('accuse', '妳是不是想捲款？', 'Are you going to run off with it?'),
    ],
    risky: false,
    right: ['pay'],
    advice: ADVICE,
    note: {
      zh: '有收據、有金額，大家都看得到，就是好好辦事。',
      en: 'An amount, a receipt, for all to see. That is how it should be done.',
    },
  },
  {
    id: 'bill',
    when: undefined,
    thread: 'mum',
    messages: [
      message(
        'mom',
        '拿我的卡去領四千，把電費繳掉。',
        'Take my card, draw 4,000 and pay the electricity.',
      ),
    ],
    replies: [
      reply('ok', '好，單子我帶回來', 'OK, I’ll bring the slip'),
      reply('refuse', '不行，這是人頭帳戶！', 'No way, that’s a mule account!'),
    ],
    risky: false,
    right: ['ok'],
    advice: ADVICE,
    note: {
      zh: '一家人互相幫忙，錢也用在家裡。',
      en: 'A family helps one another, and the money is spent at home.',
    },
  },
  {
    id: 'login',
    when: { zh: '晚上', en: 'In the evening' },
    thread: 'bank',
    messages: [
      {
        ...message(
          '',
          '您的帳戶將於今晚停用，請立即驗證。',
          'Your account will be closed tonight. Verify it now.',
        ),
        link: 'https://banyan-bank.example.safe-check.example/login',
      },
    ],
    replies: [
      reply('open', '先點進去看看', 'Have a look first'),
      reply('call', '不點，打卡片背面的電話問', 'Don’t tap. Ring the number on the card'),
    ],
    risky: true,
    right: ['call', 'report'],
    advice: ADVICE,
    note: {
      zh: '網站的主人是最後那一段，不是銀行。',
      en: 'The last part tells the owner, and it is not the bank.',
    },
  },
];

const chat = (turns: Turn[], threads = THREADS) => ({
  ...FREE,
  activity: 'chat' as const,
  id: 'chat',
  zh: '小宇的手機響了。一則一則回，有的要擋，有的只是看起來怪。',
  en: 'Yu’s phone buzzes. Answer one by one. Some are trouble, some only look odd.',
  owner: 'yu',
  adult: 'mom',
  threads,
  turns,
});

const numbered = (nth: number): Turn => {
  const one = TURNS[nth % TURNS.length] ?? ({} as Turn);
  return {
    ...one,
    id: `${one.id}-${nth}`,
    when: nth % 6 === 1 ? { zh: `第 ${nth} 天`, en: `Day ${nth}` } : undefined,
  };
};

export const chatTrials: Trials = {
  easy: chat(TURNS),
  one: chat(TURNS.slice(0, 1), THREADS.slice(0, 1)),
  many: chat(many(24, numbered)),
  link: chat([
    {
      ...(TURNS[3] as Turn),
      messages: [
        {
          ...message('', '退稅通知', 'A tax refund'),
          link: 'https://tax.example',
          leads: 'https://tax.example@quick.refund.example/tw?id=7',
        },
      ],
    },
    ...TURNS.slice(1, 2),
  ]),
  long: {
    ...chat(
      TURNS.map((turn) => ({
        ...turn,
        when: turn.when && LONG,
        messages: turn.messages.map((one) => ({
          ...one,
          ...LONG,
          time: '下午 11:59',
          link: `https://${'long-word-'.repeat(6)}.example`,
        })),
        replies: turn.replies.map((one) => ({
          ...one,
          zh: one.zh + LONG.zh,
          en: one.en + LONG.en,
        })),
        advice: LONG,
        note: LONG,
      })),
      [...THREADS, { id: 'fifth', title: LONG }].map((thread) => ({ ...thread, title: LONG })),
    ),
    ...LONG,
  },
};
