import { askToKeep, deviceRoom, type DeviceRoom } from "#data/own-editions.ts";
import { useEffect, useState } from "react";
import { Button } from "#ui/button.tsx";
import { bytes } from "./words.ts";

const KEPT: Readonly<Record<DeviceRoom["persistence"], string>> = {
  kept: "The browser keeps it until you delete it.",
  "may-be-cleared": "The browser may clear it when room gets short.",
  unknown: "",
};

/** As much as there usually is to say: its place is kept until the browser has told. */
const LIKELY: DeviceRoom = { used: 55e6, free: 10e9, persistence: "may-be-cleared" };

/** What is taken, what is free, whether it will stay, and asking that it does. */
export function DeviceRoomLine() {
  const [told, setTold] = useState<DeviceRoom | "not yet" | undefined>("not yet");
  const [said, setSaid] = useState("");
  useEffect(() => {
    let here = true;
    deviceRoom().then(
      (found) => here && setTold(found),
      () => here && setTold(undefined),
    );
    return () => {
      here = false;
    };
  }, []);
  if (told === undefined) return null;
  const room = told === "not yet" ? LIKELY : told;
  const ask = async () => {
    const agreed = await askToKeep().catch(() => false);
    setSaid(agreed ? "" : "The browser did not agree. It may when this page is installed or bookmarked.");
    setTold(await deviceRoom());
  };
  return (
    <div className={`mt-3 text-[0.9375rem] ${told === "not yet" ? "invisible" : ""}`}>
      <p>
        Fivedigit takes {bytes(room.used)} of this device; {bytes(room.free)} more may be used. {KEPT[room.persistence]}
      </p>
      {room.persistence === "may-be-cleared" && (
        <p className="mt-2">
          <Button onClick={() => void ask()}>Ask the browser to keep it</Button>
        </p>
      )}
      <p role="status" className="label mt-1 empty:hidden">
        {said}
      </p>
    </div>
  );
}
