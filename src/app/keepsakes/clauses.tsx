// A Chinese sentence that breaks where it breathes, at its commas; an English one breaks between words.
export function Clauses({ text }: { text: string }) {
  return (
    <>
      {text.split(/(?<=[，；：])/).map((clause) => (
        <span key={clause} class="phrase">
          {clause}
        </span>
      ))}
    </>
  );
}
