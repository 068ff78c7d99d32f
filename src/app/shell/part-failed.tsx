import { Button } from "#ui/button.tsx";
import { NoticeBox } from "#ui/notice-box.tsx";

type Props = { readonly what: string; readonly error: Error; readonly isPage?: boolean };

/** A part of the app that did not arrive or threw: most often the connection went, or the site was updated meanwhile. */
export function PartFailed({ what, error, isPage = false }: Props) {
  return (
    <NoticeBox title={`${what} could not be shown`} tone="warning" role="alert" isPage={isPage}>
      <p>
        Fivedigit may not have arrived whole. Check the connection and reload; the rest works, and what was saved on
        this device is safe.
      </p>
      <p className="label break-words">The browser says: {error.message}</p>
      <Button onClick={() => location.reload()}>Reload</Button>
    </NoticeBox>
  );
}
