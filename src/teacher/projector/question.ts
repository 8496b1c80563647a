// What a class is asked at a choice, in words.
export interface Question {
  text: string;
  /** In the order on the screen. */
  options: readonly { id: string; text: string }[];
}
