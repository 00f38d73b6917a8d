import { useState } from 'react';
import { Button } from '../../ui/Button';
import { useWords } from '../words';
import type { Draft } from './draft';

interface Props {
  location: Draft['location'];
  onChange: (location: Draft['location']) => void;
}

/** Asks the device where it is, only when pressed. */
export function LocationButton({ location, onChange }: Props) {
  const { submit } = useWords();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);

  function fail(): void {
    setAsking(false);
    setFailed(true);
  }

  function ask(): void {
    if (!navigator.geolocation) {
      fail();
      return;
    }
    setAsking(true);
    setFailed(false);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setAsking(false);
        onChange({ lat: coords.latitude, lng: coords.longitude });
      },
      fail,
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  }

  return (
    <div className="row">
      {location ? (
        <Button onPress={() => onChange(null)}>{submit.forget}</Button>
      ) : (
        <Button onPress={ask} isDisabled={asking}>
          {asking ? submit.locating : submit.locate}
        </Button>
      )}
      <span className="soft" role="status">
        {location && submit.located(location.lat.toFixed(5), location.lng.toFixed(5))}
        {failed && !location && submit.locateFailed}
      </span>
    </div>
  );
}
