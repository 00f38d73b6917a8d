/** What the tables say in English beside a law they cite, or where no law is: the service's own promises. */
export const glosses: Readonly<Record<string, string>> = {
  'service promise': 'cam kết của dịch vụ',
  'not law': 'không phải luật định',
  'approved by the head': 'do người đứng đầu duyệt',
  'the citizen judges the outcome': 'người dân đánh giá kết quả',
  '30 days after the answer': '30 ngày sau khi trả lời',
  'signature by': 'chữ ký theo',
  'as amended by': 'được sửa đổi bởi',
  'added by': 'được bổ sung bởi',
  'am. ': 'được sửa đổi bởi ',
  'text before': 'bản trước khi có',
  'kept in TT': 'được giữ lại trong TT',
  'forms ': 'mẫu ',
  'form ': 'mẫu ',
  'by content, not by title': 'theo nội dung, không theo tiêu đề',
  'once only': 'chỉ một lần',
  'what information and documents the sender brings is received': 'tiếp nhận thông tin, tài liệu người gửi cung cấp',
  'written and kept in the file': 'lập thành văn bản, lưu hồ sơ',
  'the file is closed and kept': 'đóng và lưu giữ hồ sơ',
  'one file for each matter': 'mỗi vụ việc một hồ sơ',
  'the head assigns': 'người đứng đầu phân công',
  'nobody handles a matter that concerns himself': 'không ai giải quyết việc liên quan đến chính mình',
  'remote area, difficult travel': 'vùng sâu, vùng xa, đi lại khó khăn',
  'an absence without good reason stops nothing; minutes':
    'vắng mặt không có lý do chính đáng thì vẫn tiến hành; biên bản',
  'asked for here, made by a signed form or minutes': 'đề nghị tại đây, thực hiện bằng đơn có chữ ký hoặc biên bản',
  'a first decision complained of again takes no effect by time':
    'quyết định lần đầu bị khiếu nại tiếp thì không tự có hiệu lực khi hết thời hạn',
  'kept posted for at least 15 days': 'niêm yết ít nhất 15 ngày',
  'at least 15 days, without the denouncer': 'ít nhất 15 ngày, không nêu người tố cáo',
  'the result is made public': 'công khai kết quả',
  '10 working days in all when several places must be verified':
    'tất cả 10 ngày làm việc khi phải xác minh ở nhiều nơi',
  'within 5 working days, once for the same content': 'trong 5 ngày làm việc, một lần với cùng nội dung',
  'to another body only who came in person': 'chỉ hướng dẫn đến cơ quan khác với người đến trực tiếp',
  'what is concrete is passed to inspection, not filed':
    'nội dung cụ thể thì chuyển thanh tra, kiểm tra, không lưu đơn',
  'unsigned or anonymous, but concrete: information for inspection':
    'không ký hoặc không ghi tên nhưng nội dung cụ thể: thông tin cho thanh tra, kiểm tra',
  'for a further one': 'với tố cáo tiếp',
  'once, twice when specially complex': 'một lần, hai lần khi đặc biệt phức tạp',
  'resolved rightly before, so not resolved again': 'đã giải quyết đúng nên không giải quyết lại',
  'the one competent has not resolved it in time': 'người có thẩm quyền không giải quyết đúng hạn',
  'decided in one working day; the circulars on its limits were not read':
    'quyết định trong một ngày làm việc; các thông tư có thể định thời hạn thì chưa đọc',
  'read second-hand': 'đọc qua nguồn thứ cấp',
  'in writing, by telephone or in person when urgent and then in writing':
    'bằng văn bản; khi khẩn cấp thì điện thoại hoặc đến trực tiếp, rồi bằng văn bản',
  'measures that another body takes; the request waits for its answer':
    'biện pháp do cơ quan khác áp dụng; yêu cầu còn chờ đến khi cơ quan ấy trả lời',
  'service rule': 'quy tắc của cơ quan',
  'who sent it stays secret at receipt, transfer and resolving':
    'giữ bí mật người gửi khi tiếp nhận, chuyển và giải quyết',
  'two people open it': 'phải hai người mới mở được',
  'what tells who the denouncer is goes from what verifiers get':
    'người xác minh không nhận được gì cho biết ai là người tố cáo',
};
