import './fonts';
import './styles/base.css';
import './styles/page.css';
