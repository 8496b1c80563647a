// What the specimens of the gallery say, in both languages; it travels with no build.
import type { Locale, Words } from '../../base/words.ts';
import { locale } from '../../text/text.ts';
import { onTrial } from '../../text/trial.ts';

const WORDS: Record<Locale, Words> = {
  zh: {
    name: '林小廉',
    stall: '賣芋頭冰的阿滿姨',
    line: '我在溜滑梯旁邊撿到一個錢包，裡面有學生證，也有早餐錢。',
    question: '錢包的主人就在隔壁班。你會怎麼做？',
    'hand-in': '交給導護老師，請老師轉交',
    ask: '先問問隔壁班有沒有人掉錢包',
    keep: '放回原地，當作沒看到',
    peek: '打開來數一數裡面有多少錢，再決定要不要還給人家',
    chat: '五年三班 群組',
    hello: '有人看到我的錢包嗎？藍色的，上面有一隻石虎。',
    reply: '我看到了！放學在川堂等你。',
    law: '民法',
    article: '第八百零三條',
    plain: '撿到別人遺失的東西，要盡快通知失主，或交給學校、車站、警察。',
    myth: '「撿到就是我的」是誤會：東西還是失主的。',
    notice: '採購公告：校外教學遊覽車租賃',
    first: '預算金額：新臺幣十八萬元整。',
    second: '投標廠商須於本市北區設有營業處所滿十年。',
    third: '截止投標：公告日起第二日上午九時。',
    guide: '哪一個條件只有一家廠商做得到？',
    ask2: '請把不合理的條件標出來。',
    reason: '為什麼你覺得這個條件不合理？',
  },
  en: {
    name: 'Lin Lian',
    stall: 'Auntie Man of the taro ice stall',
    line: 'I found a wallet by the slide. There is a student card in it, and somebody’s breakfast money.',
    question: 'The owner is in the class next door. What would you do?',
    'hand-in': 'Hand it to the teacher on duty, who will pass it on',
    ask: 'Ask next door whether anyone has lost a wallet',
    keep: 'Put it back and pretend I never saw it',
    peek: 'Count the money inside first, then decide whether to give it back',
    chat: 'Class 5-3',
    hello: 'Has anyone seen my wallet? It is blue, with a leopard cat on it.',
    reply: 'I have! Meet me in the hall after school.',
    law: 'Civil Code',
    article: 'Article 803',
    plain:
      'Whoever finds a lost thing tells its owner soon, or hands it to the school, the station or the police.',
    myth: '“Finders keepers” is a mistake: it still belongs to the one who lost it.',
    notice: 'Tender: coaches for a school trip',
    first: 'Budget: NT$180,000.',
    second: 'Bidders must have kept an office in North District for ten years.',
    third: 'Bids close at nine o’clock two days after this notice.',
    guide: 'Which condition can only one company meet?',
    ask2: 'Mark the conditions that are not fair.',
    reason: 'Why do you think this condition is unfair?',
  },
};

/** The words of all specimens in the language shown, on trial if the address asks for it. */
export const specimens = (): Words => onTrial(WORDS[locale.value]);
