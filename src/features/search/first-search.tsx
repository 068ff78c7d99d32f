import { useSearchSession } from "./search-session.tsx";

/**
 * While the files of the search are being read: once for each edition. index.html paints the same words before
 * the app begins. With nothing to look up there is nothing to say.
 */
export function FirstSearch() {
  const { text } = useSearchSession();
  if (text.trim() === "") return null;
  return (
    <p className="measure text-[1.125rem]">
      Looking it up. The first search reads the search files of this edition; once they are stored on this device,
      answers come with every key, with or without a network.
    </p>
  );
}
