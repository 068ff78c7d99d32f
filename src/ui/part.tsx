import { useId, type ReactNode } from "react";

/** A part of the page, under a small heading set in the margin's tone. */
export function Part({
  title,
  children,
  className = "",
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`mt-6 print:mt-3 ${className}`}>
      <h2
        id={id}
        className="mb-1.5 border-b border-rule pb-1 text-[0.8125rem] font-semibold tracking-wide text-quiet uppercase"
      >
        {title}
      </h2>
      {children}
    </section>
  );
}
