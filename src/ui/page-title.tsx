import { useEffect, useRef, type ReactNode } from "react";

type Props = {
  readonly children: ReactNode;
  /** What the tab and a bookmark are called. */
  readonly title: string;
  /** Whether the heading takes the focus when the page was reached from within the app. */
  readonly takeFocus: boolean;
  readonly className?: string;
};

/** The heading of a page. Names the document, and takes the focus so that a screen reader begins here. */
export function PageTitle({ children, title, takeFocus, className }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    const typing = document.activeElement instanceof HTMLInputElement;
    if (takeFocus && !typing) heading.current?.focus({ preventScroll: true });
  }, [takeFocus]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className ?? "text-[1.75rem] tracking-tight outline-none"}>
      {children}
    </h1>
  );
}
