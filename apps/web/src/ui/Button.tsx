import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import './styles/button.css';

interface Props extends ButtonProps {
  look?: 'main' | 'plain' | 'quiet' | 'danger';
}

export function Button({ look = 'plain', ...props }: Props) {
  return <AriaButton {...props} className={`button button-${look}`} />;
}
