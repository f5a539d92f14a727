import { seenAndUnseen } from './unseen';

/** Text written by somebody else: isolated in its direction, with what cannot be seen made visible. */
export const ForeignText = ({ text }: { readonly text: string }) => (
  <bdi class="foreign">
    {seenAndUnseen(text).map((part, index) =>
      index % 2 === 0 ? (
        part
      ) : (
        <span class="control" key={index}>
          {part}
        </span>
      ),
    )}
  </bdi>
);
