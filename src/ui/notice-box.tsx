import type { ReactNode } from "react";

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  readonly tone?: "plain" | "warning";
  readonly role?: "alert" | "status";
};

/** A boxed statement: what happened, what still works, what to do. */
export function NoticeBox({ title, children, tone = "plain", role }: Props) {
  const edge = tone === "warning" ? "border-warn" : "border-accent";
  return (
    <section role={role} className={`measure my-4 border-l-2 ${edge} bg-wash px-4 py-3`}>
      <p className="font-semibold">{title}</p>
      <div className="mt-1 space-y-2 text-[0.9375rem]">{children}</div>
    </section>
  );
}
