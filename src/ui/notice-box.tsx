import type { ReactNode } from "react";

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  readonly tone?: "plain" | "warning";
  readonly role?: "alert" | "status";
  /** Whether it stands in the place of the page: then its title is the page's heading. */
  readonly isPage?: boolean;
};

/** A boxed statement: what happened, what still works, what to do. */
export function NoticeBox({ title, children, tone = "plain", role, isPage = false }: Props) {
  const edge = tone === "warning" ? "border-warn" : "border-accent";
  const Title = isPage ? "h1" : "p";
  return (
    <section role={role} className={`measure my-4 border-l-2 ${edge} bg-wash px-4 py-3`}>
      <Title className="font-semibold">{title}</Title>
      <div className="mt-1 space-y-2 text-[0.9375rem]">{children}</div>
    </section>
  );
}
