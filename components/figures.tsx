/** A count with its words, the digits standing out: `3 组 7 群`. */
export const Figures = ({ text }: { readonly text: string }) => (
  <>
    {text.split(/(\d+)/).map((part, index) => (index % 2 === 0 ? part : <b key={index}>{part}</b>))}
  </>
);
